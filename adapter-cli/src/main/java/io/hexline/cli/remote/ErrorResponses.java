package io.hexline.cli.remote;

import com.fasterxml.jackson.databind.JsonNode;
import io.hexline.cli.answer.Answer;
import io.hexline.cli.answer.ErrorAnswer;
import io.hexline.cli.answer.Outcome;
import io.hexline.cli.answer.RefusedAnswer;
import io.hexline.cli.answer.ReportedCode;
import java.util.List;
import java.util.function.IntFunction;

/** What is said where a server refuses: documented codes as findings, anything else by its status. */
final class ErrorResponses {

    private static final int UNAUTHORIZED = 401;
    private static final int FORBIDDEN = 403;
    private static final int NOT_FOUND = 404;
    private static final int CONFLICT = 409;
    private static final int TOO_MANY = 429;
    private static final int SERVER_ERROR = 500;

    private ErrorResponses() {}

    /**
     * The refusal.
     *
     * @param body missing where it is no JSON
     * @param next what to do about a status
     */
    static Answer answer(int status, JsonNode body, IntFunction<String> next) {
        List<ReportedCode> codes = FindingReader.errors(body.has("errors") ? body.get("errors") : body.path("error"))
                .fold(none -> List.of(), found -> found);
        if (codes.isEmpty() && !body.path("message").isTextual()) {
            return NoAnswer.ofTheApi("its status is " + status + ", and it does not say why");
        }
        boolean documented = codes.stream().anyMatch(code -> isDocumented(code, status));
        return documented ? new RefusedAnswer(codes) : problem(status, body, next);
    }

    /** A status that stands in place of a code is none, though the catalogue may have one of the same number. */
    private static boolean isDocumented(ReportedCode code, int status) {
        return code.known().isPresent() && !code.id().equals(String.valueOf(status));
    }

    private static ErrorAnswer problem(int status, JsonNode body, IntFunction<String> next) {
        String words = body.path("message").asText("no message");
        String tracking = body.path("trackingId").asText("");
        String sentence =
                "The server answers " + status + ": " + words + (tracking.isEmpty() ? "" : " (" + tracking + ")");
        return ErrorAnswer.of(outcome(status), sentence, next.apply(status));
    }

    private static Outcome outcome(int status) {
        if (status == CONFLICT) {
            return Outcome.REFUSED;
        }
        return status < SERVER_ERROR && status != TOO_MANY ? Outcome.MISUSED : Outcome.FAILED;
    }

    /** What to do about a status of the public API. */
    static String next(int status) {
        return switch (status) {
            case UNAUTHORIZED -> "Give a valid token with --token or in the environment variable HEXLINE_TOKEN.";
            case FORBIDDEN -> "The token is valid and may not do that: it needs a full administrator and the scopes.";
            case NOT_FOUND -> "Check the URL, the ID and the e-mail; hexline move list shows the jobs.";
            case CONFLICT -> "See how it stands: hexline move status JOB";
            case TOO_MANY -> "Wait a moment, and try again.";
            default -> status < SERVER_ERROR ? correct() : "Try again; if it stays, the server's log tells more.";
        };
    }

    static String correct() {
        return "Correct it and try again; --help describes every option.";
    }
}
