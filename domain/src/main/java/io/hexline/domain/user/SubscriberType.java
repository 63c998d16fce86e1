package io.hexline.domain.user;

/** Who stands behind a subscriber record. */
public enum SubscriberType {
    REGULAR,
    WORKSPACE,
    /** A virtual line. */
    VIRTUAL_PROFILE,
    /** The virtual user behind an auto attendant, a hunt group or a call queue. */
    SERVICE_INSTANCE
}
