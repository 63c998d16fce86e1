package io.hexline.domain.user;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.hexline.domain.value.Id.PersonId;
import java.util.Set;

/**
 * A device, or device profile, that a subscriber uses.
 *
 * @param groupLevel whether the profile belongs to the location rather than to the user
 * @param sharedWith the other users of a group-level profile
 */
public record Device(String name, Type type, boolean groupLevel, Set<PersonId> sharedWith) {

    public Device {
        sharedWith = ImmutableSet.copyOf(sharedWith);
    }

    Device unsharedWith(PersonId other) {
        return new Device(name, type, groupLevel, Sets.difference(sharedWith, Set.of(other)));
    }

    /** What kind of device it is, as far as moves look at it. */
    public enum Type {
        PHONE,
        DECT_HANDSET,
        CUSTOMER_MANAGED,
        /** An analog telephone adapter. */
        ATA
    }
}
