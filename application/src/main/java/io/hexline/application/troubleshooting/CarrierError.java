package io.hexline.application.troubleshooting;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The error of a carrier that a server passes on inside its own description. Source: "Review the Error Description in
 * the HAR File".
 *
 * @param code the carrier's, such as {@code 10991}
 * @param text the carrier's words; a description that was cut off can leave none
 */
public record CarrierError(String code, String text) {

    private static final Pattern ERROR = Pattern.compile("\\[Error ([A-Za-z0-9-]+)] ?([^'\"\\\\\\r\\n]*)");

    private static final Pattern TAKEN = Pattern.compile("Url already exists: ([^\\s'\"@]{1,128}@[^\\s'\"@]{1,128})");

    /** The e-mail that a carrier says it has already. */
    static Optional<String> takenEmail(String description) {
        return TAKEN.matcher(description).results().map(taken -> taken.group(1)).findFirst();
    }

    /** The first that the description holds under another code than the server's own. */
    static Optional<CarrierError> in(String description, String serversCode) {
        return ERROR.matcher(description)
                .results()
                .filter(error -> !error.group(1).equals(serversCode))
                .map(error -> new CarrierError(error.group(1), error.group(2).strip()))
                .findFirst();
    }

    @Override
    public String toString() {
        return "[Error " + code + "] " + text;
    }
}
