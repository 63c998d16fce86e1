package io.hexline.rest.page;

import io.hexline.rest.problem.Problem;
import io.vavr.control.Either;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * How many elements a page of a list has.
 *
 * @param usual where {@code max} is not given
 * @param most more counts as this many
 */
public record PageSize(int usual, int most) {

    /** That of the telephony lists. */
    public static final PageSize TELEPHONY = new PageSize(2000, 2000);

    private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");

    /** As the parameter {@code max} says. */
    public Either<Problem, Integer> in(Map<String, String> query) {
        return number(query, "max", 1, usual).map(max -> Math.min(max, most));
    }

    /** The parameter; blank counts as absent. */
    static Either<Problem, Integer> number(Map<String, String> query, String name, int least, int otherwise) {
        String text = query.getOrDefault(name, "");
        if (text.isBlank()) {
            return Either.right(otherwise);
        }
        return NUMBER.matcher(text).matches() && Integer.parseInt(text) >= least
                ? Either.right(Integer.valueOf(text))
                : Either.left(Problem.ofParameter(name, text, "must be a whole number, " + least + " or more"));
    }
}
