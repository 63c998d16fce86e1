package io.hexline.domain.location;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;

/**
 * How calls are dialled and routed at a location.
 *
 * @param routingProfile users move only between locations with the same one
 * @param callingZone users move only between locations in the same one
 */
public record DialPlan(
        ExtensionLength extensionLength,
        Optional<String> routingProfile,
        Optional<String> callingZone,
        List<AutoAttendant> autoAttendants) {

    public static final DialPlan DEFAULT =
            new DialPlan(ExtensionLength.DEFAULT, Optional.empty(), Optional.empty(), List.of());

    public DialPlan {
        autoAttendants = ImmutableList.copyOf(autoAttendants);
    }
}
