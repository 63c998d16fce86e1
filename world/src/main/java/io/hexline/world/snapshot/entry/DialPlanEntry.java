package io.hexline.world.snapshot.entry;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import io.hexline.domain.location.CallingProfile.DialPlan;
import io.hexline.domain.location.CallingProfile.DialPlan.ExtensionLength;
import java.util.Optional;

@JsonClassDescription("How calls are dialled and routed at a location.")
public record DialPlanEntry(
        @JsonProperty(defaultValue = "2") @Limits(min = 1, max = 64) @JsonPropertyDescription("The shortest extension.")
        Integer minExtensionLength,

        @JsonProperty(defaultValue = "10")
        @Limits(min = 1, max = 64)
        @JsonPropertyDescription("The longest extension, at least the shortest.")
        Integer maxExtensionLength,

        @JsonPropertyDescription("Users move only between locations with the same one, or none.")
        String routingProfile,

        @JsonPropertyDescription("Users move only between locations in the same one, or none.")
        String callingZone) {

    public static final DialPlanEntry DEFAULT = new DialPlanEntry(null, null, null, null);

    public DialPlanEntry {
        minExtensionLength = Absent.or(minExtensionLength, ExtensionLength.DEFAULT.min());
        maxExtensionLength = Absent.or(maxExtensionLength, ExtensionLength.DEFAULT.max());
    }

    public static DialPlanEntry of(DialPlan plan) {
        return new DialPlanEntry(
                plan.extensionLength().min(),
                plan.extensionLength().max(),
                plan.routingProfile().orElse(null),
                plan.callingZone().orElse(null));
    }

    public DialPlan dialPlan() {
        return new DialPlan(
                new ExtensionLength(minExtensionLength, maxExtensionLength),
                Optional.ofNullable(routingProfile),
                Optional.ofNullable(callingZone));
    }
}
