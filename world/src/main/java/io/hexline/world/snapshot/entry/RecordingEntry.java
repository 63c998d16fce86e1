package io.hexline.world.snapshot.entry;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import io.hexline.domain.user.CallSettings.RecordingSettings;

@JsonClassDescription("What the recording service has set for a person.")
public record RecordingEntry(
        @JsonProperty(defaultValue = "false") @JsonPropertyDescription("Whether its calls are recorded.")
        boolean enabled,

        @JsonProperty(defaultValue = "false")
        @JsonPropertyDescription("Whether it has a dub point in its location's external group.")
        boolean dubPoint) {

    public static final RecordingEntry OFF = new RecordingEntry(false, false);

    public static RecordingEntry of(RecordingSettings recording) {
        return new RecordingEntry(recording.enabled(), recording.dubPoint());
    }

    public RecordingSettings recording() {
        return new RecordingSettings(enabled, dubPoint);
    }
}
