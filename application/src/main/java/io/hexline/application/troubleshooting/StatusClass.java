package io.hexline.application.troubleshooting;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a status of HTTP says by itself, where no documented code says more. Source: RFC 9110, section 15. */
enum StatusClass {
    NO_ANSWER(
            "",
            "No answer came: the request was cancelled or blocked, or the server was not reached.",
            "Record the session again; if it stays, check network, proxy and the browser's extensions."),
    UNTOLD(
            "[1-3]\\d\\d",
            "What became of each user stands in the content of the response, and that is missing or cannot be read.",
            "Record the session again, and save the file with content."),
    UNAUTHENTICATED(
            "401", "Nobody was signed in, or the sign-in has expired.", "Sign in again and repeat what was done."),
    FORBIDDEN(
            "403",
            "Who was signed in may not do this.",
            "Have an administrator with the right role do it, or get that role."),
    NOT_FOUND(
            "404|410", "What was asked for does not exist, or not for who was signed in.", "Check the ID in the path."),
    CONFLICT(
            "409|412",
            "Something else changed the same thing in the meantime.",
            "Reload the page and repeat what was done."),
    TOO_MANY("429", "Too many requests were made in a short time.", "Wait a minute and repeat what was done."),
    REJECTED(
            "4\\d\\d",
            "The server did not accept the request as it was sent.",
            "Correct what the server's words name."),
    SERVER_FAILED(
            "5\\d\\d",
            "The server, or a system behind it, failed.",
            "Try again later; if it stays, open a support case with the tracking ID.");

    private final Pattern status;
    private final Explanation explanation;

    StatusClass(String status, String meaning, String step) {
        this.status = Pattern.compile(status);
        this.explanation = new Explanation(Optional.empty(), meaning, List.of(step));
    }

    /** Empty where the id is no status. */
    static Optional<StatusClass> of(String id) {
        return Arrays.stream(values())
                .filter(known -> known.status.matcher(id).matches())
                .findFirst();
    }

    Explanation explanation() {
        return explanation;
    }
}
