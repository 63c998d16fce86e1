package io.hexline.domain.code;

import java.util.Collection;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * When a code holds, and with which evidence.
 *
 * @param <F> the facts that are looked at
 * @param evidence the values of the code's message where it holds; empty where it does not
 */
public record Criterion<F>(Code code, Function<F, Optional<Evidence>> evidence) {

    /** For a code whose message has no parameters. */
    public static <F> Criterion<F> when(Code code, Predicate<F> holds) {
        return new Criterion<>(code, facts -> holds.test(facts) ? Optional.of(Evidence.none()) : Optional.empty());
    }

    /** For a code whose message names one thing, and which holds while there is such a thing. */
    public static <F> Criterion<F> naming(Code code, String parameter, Function<F, Optional<?>> thing) {
        return new Criterion<>(code, facts -> thing.apply(facts).map(value -> Evidence.of(parameter, value)));
    }

    /** For a code whose message lists things, and which holds while there are any. */
    public static <F> Criterion<F> listing(Code code, String parameter, Function<F, ? extends Collection<?>> things) {
        return new Criterion<>(code, facts -> {
            Collection<?> values = things.apply(facts);
            return values.isEmpty() ? Optional.empty() : Optional.of(Evidence.of(parameter, values));
        });
    }
}
