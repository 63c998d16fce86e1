package io.hexline.domain.user;

import java.util.Locale;

/** What a person may administer. */
public enum Role {
    FULL_ADMINISTRATOR("Full Administrator"),
    READ_ONLY_ADMINISTRATOR("Read-only Administrator"),
    USER_ADMINISTRATOR("User Administrator"),
    LOCATION_ADMINISTRATOR("Location Administrator"),
    /** Administers other organizations than the own one. */
    PARTNER_ADMINISTRATOR("Partner Administrator");

    private final String title;

    Role(String title) {
        this.title = title;
    }

    /** As the public API calls it. */
    public String title() {
        return title;
    }

    /** Likewise, within a sentence. */
    public String words() {
        return title.toLowerCase(Locale.ROOT);
    }
}
