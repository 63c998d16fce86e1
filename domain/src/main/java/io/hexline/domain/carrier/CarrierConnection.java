package io.hexline.domain.carrier;

/** What a carrier's own records say of its connection to a location. */
public enum CarrierConnection {
    CONNECTED,
    IN_TRANSITION,
    MISSING
}
