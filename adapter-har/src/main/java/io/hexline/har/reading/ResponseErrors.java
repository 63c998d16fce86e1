package io.hexline.har.reading;

import io.hexline.application.troubleshooting.Purpose;
import io.hexline.application.troubleshooting.RecordedError;
import io.hexline.har.kept.Prose;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What the content of a response says became of users.
 *
 * @param content as it was read; empty where it was not
 * @param served the e-mails and ids of users for whom all went well
 * @param trouble why the content cannot tell; empty where it can
 */
record ResponseErrors(
        Optional<ResponseContent> content, List<RecordedError> errors, List<String> served, String trouble) {

    private static final int NO_CONTENT = 204;
    private static final int FIRST_ERROR = 400;

    /** A carrier's error, wherever it stands. */
    private static final Pattern CARRIER = Pattern.compile("\\[Error (\\d{1,12})][^'\"\\\\\\r\\n]{0,1000}");

    /** Reads it where it can speak of errors; {@code named} are the e-mails and ids of those whom the call is about. */
    static ResponseErrors read(Purpose purpose, Optional<Integer> status, Optional<Body> body, List<String> named) {
        if (status.filter(purpose::speaksOfErrors).isEmpty()) {
            return none("");
        }
        return body.map(content -> of(content, purpose, status.get(), named))
                .orElseGet(() -> none(lack(purpose, status.get())));
    }

    private static ResponseErrors none(String trouble) {
        return new ResponseErrors(Optional.empty(), List.of(), List.of(), trouble);
    }

    private static String lack(Purpose purpose, int status) {
        if (status == NO_CONTENT) {
            return purpose == Purpose.ONBOARDING ? "The response has no content." : "";
        }
        return purpose == Purpose.OTHER ? "" : "The recording lacks the content of the response.";
    }

    private static ResponseErrors of(Body body, Purpose purpose, int status, List<String> named) {
        ResponseContent content = ResponseContent.of(body, status, named);
        List<RecordedError> errors = content.errors().errors();
        if (!content.whole()) {
            return new ResponseErrors(
                    Optional.of(content),
                    errors.isEmpty() ? scraps(body.text(), named) : errors,
                    List.of(),
                    purpose == Purpose.OTHER ? "" : "The content of the response is no JSON, or not all of it.");
        }
        List<String> served = content.errors().served();
        boolean silent = errors.isEmpty() && served.isEmpty() && status < FIRST_ERROR;
        return new ResponseErrors(
                Optional.of(content),
                errors,
                served,
                silent && purpose == Purpose.ONBOARDING ? "The content of the response names no user." : "");
    }

    private static List<RecordedError> scraps(String text, List<String> named) {
        return CARRIER.matcher(text)
                .results()
                .map(error -> new RecordedError(
                        Optional.empty(), Optional.empty(), error.group(1), Prose.shown(error.group(), named)))
                .toList();
    }
}
