package io.hexline.cli.client;

import io.hexline.cli.answer.Answer;
import io.hexline.cli.answer.ErrorAnswer;
import io.hexline.cli.answer.Outcome;
import io.hexline.cli.entry.Named;
import io.vavr.control.Either;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * Which of several things a name means.
 *
 * @param kind what kind of thing it is, in one word
 * @param place where it is looked for
 * @param next what to do where it is not found
 * @param text what people wrote
 */
record NameMatch(String kind, String place, String next, String text) {

    private static final int MOST_SHOWN = 5;

    /**
     * Something in an organization.
     *
     * @param list the command that lists such things
     */
    static NameMatch listed(String kind, String list, String text) {
        return new NameMatch(kind, "in this organization", "See all: " + list, text);
    }

    /**
     * What is called so, or has it as its id.
     *
     * @param like things with such a name
     * @param byId what has the text as its id
     */
    Either<Answer, Named> among(List<Named> like, Supplier<Either<Answer, Optional<Named>>> byId) {
        List<Named> called = like.stream()
                .filter(thing -> thing.name().strip().equalsIgnoreCase(text))
                .toList();
        if (called.size() > 1) {
            return Either.left(error(
                    "'" + text + "' is the name of several " + kind + "s: " + shown(called, Named::id) + ".",
                    "Give the ID of the one that is meant."));
        }
        return called.isEmpty()
                ? byId.get()
                        .flatMap(found -> found.<Either<Answer, Named>>map(Either::right)
                                .orElseGet(() -> Either.left(unknown(like))))
                : Either.right(called.get(0));
    }

    private Answer unknown(List<Named> like) {
        String sentence = "There is no " + kind + " '" + text + "' " + place + ".";
        return error(like.isEmpty() ? sentence : sentence + " Similar: " + shown(like, Named::name) + ".", next);
    }

    private static Answer error(String sentence, String next) {
        return ErrorAnswer.of(Outcome.MISUSED, sentence, next);
    }

    private static String shown(List<Named> things, Function<Named, String> part) {
        String first = things.stream().limit(MOST_SHOWN).map(part).distinct().collect(Collectors.joining(", "));
        return things.size() > MOST_SHOWN ? first + " and others" : first;
    }

    /** Whether a name has all words of a text in it, whatever stands between them. */
    static boolean hasEveryWord(String name, String text) {
        String lower = name.toLowerCase(Locale.ROOT);
        return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
                .allMatch(lower::contains);
    }
}
