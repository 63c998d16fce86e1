package io.hexline.world.snapshot.entry;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import com.google.common.collect.ImmutableMap;
import io.hexline.domain.value.KeptSettings;
import java.util.List;

@JsonClassDescription("One thing that is set, and that no rule looks at.")
public record SettingEntry(
        @JsonProperty(required = true)
        @JsonPropertyDescription("Its path, as in an answer of the API, for example `callPolicies.policy`.")
        String name,

        @JsonProperty(required = true)
        @JsonPropertyDescription("Its value as JSON, for example `\"REGULAR\"` in quotes.")
        String value) {

    static List<SettingEntry> of(KeptSettings settings) {
        return settings.values().entrySet().stream()
                .map(setting -> new SettingEntry(setting.getKey(), setting.getValue()))
                .toList();
    }

    static KeptSettings settings(List<SettingEntry> settings) {
        return new KeptSettings(
                settings.stream().collect(ImmutableMap.toImmutableMap(SettingEntry::name, SettingEntry::value)));
    }
}
