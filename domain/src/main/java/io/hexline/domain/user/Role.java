package io.hexline.domain.user;

/** What a person may administer. */
public enum Role {
    FULL_ADMINISTRATOR,
    READ_ONLY_ADMINISTRATOR,
    USER_ADMINISTRATOR,
    LOCATION_ADMINISTRATOR,
    /** Administers other organizations than the own one. */
    PARTNER_ADMINISTRATOR
}
