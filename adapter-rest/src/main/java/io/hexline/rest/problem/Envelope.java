package io.hexline.rest.problem;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.hexline.domain.code.Finding;
import io.hexline.domain.code.MoveRequestCode;
import java.util.List;
import java.util.stream.Collectors;

/** The body of refusals. */
public enum Envelope {
    STANDARD {
        @Override
        public Problem defect() {
            return Problem.of(500, "Something went wrong in the server. The trackingId leads to the log.");
        }
    },

    /**
     * That of a move request: the list {@code error} repeats {@code errors} in the operation's own form, and a defect
     * is 1026014 (500).
     */
    MOVE {
        @Override
        public Problem defect() {
            return Problem.of(List.of(Finding.of(MoveRequestCode.UNEXPECTED_FAILURE)));
        }
    },

    /** That of a request for a batch job: {@code error} is as one of the job's own errors. */
    BATCH {
        @Override
        public Problem defect() {
            return STANDARD.defect();
        }
    },

    /** That of RFC 7644, 3.12. */
    SCIM {
        @Override
        public Problem defect() {
            return STANDARD.defect();
        }

        @Override
        public Object body(Problem problem, String trackingId) {
            Problem.Detail first = problem.details().get(0);
            return new ScimError(
                    List.of("urn:ietf:params:scim:api:messages:2.0:Error"),
                    String.valueOf(problem.status()),
                    isNumber(first.code()) ? null : first.code(),
                    problem.details().stream().map(Problem.Detail::text).collect(Collectors.joining(" ")),
                    trackingId);
        }
    },

    /** That of RFC 6749, 5.2. */
    OAUTH {
        @Override
        public Problem defect() {
            return STANDARD.defect();
        }

        @Override
        public Object body(Problem problem, String trackingId) {
            Problem.Detail first = problem.details().get(0);
            String usual = problem.status() < FIRST_DEFECT ? "invalid_request" : "temporarily_unavailable";
            return new OAuthError(
                    isNumber(first.code()) ? usual : first.code(),
                    problem.details().stream().map(Problem.Detail::text).collect(Collectors.joining(" ")),
                    trackingId);
        }
    };

    private static final int FIRST_DEFECT = 500;

    private static final int BAD_REQUEST = 400;

    /**
     * The body of a 4xx or 5xx, on the wire.
     *
     * @param errorCode null where the public API has none for the refusal as a whole
     * @param error in the operation's own form; null where it has none
     */
    public record Body(String message, Integer errorCode, List<Item> errors, Object error, String trackingId) {}

    /** {@code error} of a batch job. */
    public record OfJob(String key, List<Reason> message) {

        /** One reason. */
        public record Reason(String description, String code) {}
    }

    /**
     * The same in SCIM, on the wire.
     *
     * @param scimType a keyword of the RFC; null where it has none
     */
    public record ScimError(List<String> schemas, String status, String scimType, String detail, String trackingId) {}

    /** The same where a token is asked for, on the wire. */
    public record OAuthError(
            String error, @JsonProperty("error_description") String description, String trackingId) {}

    /** An element of {@code error} of a move. */
    public record Short(Object code, String message) {}

    /**
     * One reason, on the wire, in the words of every client: some read {@code code} and {@code message}, some
     * {@code errorCode} and {@code description}.
     *
     * @param code a number where it is written as one, otherwise a text such as {@code BATCH-400}
     * @param errorCode always a number: 400 where {@code code} is a text
     */
    public record Item(Object code, String message, int errorCode, String description) {

        public static Item of(Problem.Detail detail) {
            boolean numeric = isNumber(detail.code());
            int number = numeric ? Integer.parseInt(detail.code()) : BAD_REQUEST;
            Object code = numeric ? (Object) number : detail.code();
            return new Item(code, detail.text(), number, detail.text());
        }
    }

    private static boolean isNumber(String code) {
        return code.chars().allMatch(Character::isDigit);
    }

    /** What an unexpected exception is in HTTP. */
    public abstract Problem defect();

    /** The body, to be written as JSON. */
    public Object body(Problem problem, String trackingId) {
        List<Item> errors = problem.details().stream().map(Item::of).toList();
        Integer code = problem.code().isPresent() ? problem.code().getAsInt() : null;
        return new Body(problem.message(), code, errors, error(problem, errors), trackingId);
    }

    private Object error(Problem problem, List<Item> errors) {
        return switch (this) {
            case STANDARD, SCIM, OAUTH -> null;
            case MOVE ->
                errors.stream()
                        .map(item -> new Short(item.code(), item.message()))
                        .toList();
            case BATCH ->
                new OfJob(
                        String.valueOf(problem.status()),
                        problem.details().stream()
                                .map(detail -> new OfJob.Reason(detail.text(), detail.code()))
                                .toList());
        };
    }
}
