package io.hexline.har.reading;

import io.hexline.application.troubleshooting.RecordedError;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Errors in content that was cut off, or damaged otherwise: fields are taken as they come, whatever is around them. */
final class ErrorScraps {

    private static final Pattern FIELD =
            Pattern.compile("\"(email|uuid|personId|errorCode|code|description|message)\"\\s{0,20}:\\s{0,20}"
                    + "(?:\"([^\"\\r\\n]{0,2000})|(\\d{1,12}))");

    /** A carrier's error, wherever it stands. */
    private static final Pattern CARRIER = Pattern.compile("\\[Error (\\d{1,12})][^'\"\\\\\\r\\n]{0,1000}");

    private final List<RecordedError> found = new ArrayList<>();
    private Optional<String> email = Optional.empty();
    private Optional<String> user = Optional.empty();
    private Optional<String> code = Optional.empty();

    private ErrorScraps() {}

    static List<RecordedError> read(String text) {
        ErrorScraps scraps = new ErrorScraps();
        Matcher field = FIELD.matcher(text);
        while (field.find()) {
            scraps.take(field.group(1), field.group(field.group(2) == null ? 3 : 2));
        }
        scraps.end("");
        if (scraps.found.isEmpty()) {
            CARRIER.matcher(text).results().forEach(error -> {
                scraps.code = Optional.of(error.group(1));
                scraps.end(error.group());
            });
        }
        return List.copyOf(scraps.found);
    }

    private void take(String name, String value) {
        switch (name) {
            case "email" -> {
                end("");
                email = Optional.of(value);
                user = Optional.empty();
            }
            case "uuid", "personId" -> user = Optional.of(value);
            case "errorCode", "code" -> {
                end("");
                code = Optional.of(value);
            }
            default -> end(value);
        }
    }

    private void end(String description) {
        code.ifPresent(known -> found.add(new RecordedError(email, user, Clip.to(50, known), description)));
        code = Optional.empty();
    }
}
