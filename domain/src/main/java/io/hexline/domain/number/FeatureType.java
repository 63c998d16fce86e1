package io.hexline.domain.number;

/** What a feature of a location does with a call. */
public enum FeatureType {
    HUNT_GROUP,
    CALL_QUEUE,
    AUTO_ATTENDANT,
    CALL_PICKUP_GROUP,
    PAGING_GROUP,
    VOICEMAIL_GROUP
}
