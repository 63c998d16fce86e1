package io.hexline.har.reading;

import com.fasterxml.jackson.databind.JsonNode;
import io.hexline.application.troubleshooting.Purpose;
import io.hexline.application.troubleshooting.RecordedError;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What the content of a response says became of users.
 *
 * @param served the e-mails and ids of users for whom all went well
 * @param trouble why the content cannot tell; empty where it can
 */
record ResponseErrors(List<RecordedError> errors, List<String> served, String trouble) {

    private static final int NO_CONTENT = 204;
    private static final int FIRST_ERROR = 400;

    /** A carrier's error, wherever it stands. */
    private static final Pattern CARRIER = Pattern.compile("\\[Error (\\d{1,12})][^'\"\\\\\\r\\n]{0,1000}");

    static ResponseErrors read(String method, String path, Optional<Integer> status, Optional<Body> body) {
        Purpose purpose = Purpose.of(method, path);
        if (status.filter(purpose::speaksOfErrors).isEmpty()) {
            return new ResponseErrors(List.of(), List.of(), "");
        }
        return body.map(content -> of(content, purpose, status.get()))
                .orElseGet(() -> new ResponseErrors(List.of(), List.of(), lack(purpose, status.get())));
    }

    private static String lack(Purpose purpose, int status) {
        if (status == NO_CONTENT) {
            return purpose == Purpose.ONBOARDING ? "The response has no content." : "";
        }
        return purpose == Purpose.OTHER ? "" : "The recording lacks the content of the response.";
    }

    private static ResponseErrors of(Body body, Purpose purpose, int status) {
        Optional<JsonNode> json = Json.tree(body);
        if (json.isEmpty()) {
            ErrorTree remains = ErrorTree.of(DamagedJson.tree(body.text()), status);
            return new ResponseErrors(
                    remains.errors().isEmpty() ? scraps(body.text()) : remains.errors(),
                    List.of(),
                    purpose == Purpose.OTHER ? "" : "The content of the response is no JSON, or not all of it.");
        }
        ErrorTree tree = ErrorTree.of(json.get(), status);
        boolean silent = tree.errors().isEmpty() && tree.served().isEmpty() && status < FIRST_ERROR;
        return new ResponseErrors(
                tree.errors(),
                tree.served(),
                silent && purpose == Purpose.ONBOARDING ? "The content of the response names no user." : "");
    }

    private static List<RecordedError> scraps(String text) {
        return CARRIER.matcher(text)
                .results()
                .map(error -> new RecordedError(Optional.empty(), Optional.empty(), error.group(1), error.group()))
                .toList();
    }
}
