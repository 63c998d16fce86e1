package io.hexline.cli.client;

import java.util.Locale;

/** What people do to a job that is there. */
public enum JobAction {
    PAUSE,
    RESUME,
    ABANDON;

    /** Its name in commands and in paths. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
