package io.hexline.domain.user;

import io.hexline.domain.value.MacAddress;
import java.util.Optional;

/**
 * A device, under the name that its profile has: one of a user's or a workspace's own, or that of a {@link DeviceProfile}.
 *
 * @param mac its address in its network; empty where nobody has told
 */
public record Device(String name, Type type, Optional<MacAddress> mac) {

    /** One of which nobody has told its address. */
    public Device(String name, Type type) {
        this(name, type, Optional.empty());
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
