package io.hexline.rest.json;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/** Times as ISO 8601 writes them, to the millisecond. */
public final class Times {

    private static final DateTimeFormatter UTC_MILLIS = DateTimeFormatter.ofPattern(
                    "uuuu-MM-dd'T'HH:mm:ss.SSSX", Locale.ROOT)
            .withZone(ZoneOffset.UTC);

    private Times() {}

    public static String text(Instant time) {
        return UTC_MILLIS.format(time);
    }

    public static String text(Duration duration) {
        return duration.truncatedTo(ChronoUnit.MILLIS).toString();
    }
}
