package io.hexline.domain.location;

import com.google.common.collect.ImmutableList;
import io.hexline.domain.code.Evidence;
import io.hexline.domain.value.Extension;
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

    /**
     * The lengths of extension that a location allows.
     *
     * @param min at least 1
     * @param max at least {@code min}
     */
    public record ExtensionLength(int min, int max) {

        /** 2 to 10 digits, as Webex Calling allows where nothing else is set. */
        public static final ExtensionLength DEFAULT = new ExtensionLength(2, 10);

        public ExtensionLength {
            if (min < 1 || max < min) {
                throw new IllegalArgumentException(
                        "Extension lengths must be 1 <= min <= max, not " + min + " to " + max);
            }
        }

        /** What to say of an extension that is too short or too long (code 25110); empty where it fits. */
        public Optional<Evidence> misfit(Extension extension) {
            return allows(extension)
                    ? Optional.empty()
                    : Optional.of(
                            Evidence.of("field", "extension").and("min", min).and("max", max));
        }

        public boolean allows(Extension extension) {
            return extension.length() >= min && extension.length() <= max;
        }
    }

    /**
     * An automated menu that answers calls to a location.
     *
     * @param operator the extension to which callers are transferred who ask for a person
     */
    public record AutoAttendant(String name, Optional<Extension> operator) {}
}
