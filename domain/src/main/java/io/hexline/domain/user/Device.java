package io.hexline.domain.user;

/** A device, under the name that its profile has: one of a user's or a workspace's own, or that of a {@link DeviceProfile}. */
public record Device(String name, Type type) {

    /** What kind of device it is, as far as moves look at it. */
    public enum Type {
        PHONE,
        DECT_HANDSET,
        CUSTOMER_MANAGED,
        /** An analog telephone adapter. */
        ATA
    }
}
