package io.hexline.rest.problem;

/**
 * One reason, on the wire, in the words of every client: some read {@code code} and {@code message}, some
 * {@code errorCode} and {@code description}.
 *
 * @param code a number where it is written as one, otherwise a text such as {@code BATCH-400}
 * @param errorCode always a number: 400 where {@code code} is a text
 */
public record ErrorItem(Object code, String message, int errorCode, String description) {

    private static final int BAD_REQUEST = 400;

    public static ErrorItem of(Problem.Detail detail) {
        boolean numeric = detail.code().chars().allMatch(Character::isDigit);
        int number = numeric ? Integer.parseInt(detail.code()) : BAD_REQUEST;
        Object code = numeric ? (Object) number : detail.code();
        return new ErrorItem(code, detail.text(), number, detail.text());
    }
}
