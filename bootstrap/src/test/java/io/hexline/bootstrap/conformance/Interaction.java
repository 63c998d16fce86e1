package io.hexline.bootstrap.conformance;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.hexline.domain.code.Code;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Where two facts together bring something else than what each of them brings.
 *
 * @param one one of the codes that the first fact can bring
 * @param other likewise the second; empty for any
 * @param hidden what does not come then
 * @param instead what comes then
 */
record Interaction(Set<Code> one, Set<Code> other, Predicate<Code> hidden, Set<Code> instead, String why) {

    Interaction {
        one = ImmutableSet.copyOf(one);
        other = ImmutableSet.copyOf(other);
        instead = ImmutableSet.copyOf(instead);
    }

    static Interaction of(Code... codes) {
        return new Interaction(Set.of(codes), Set.of(), code -> false, Set.of(), "");
    }

    Interaction with(Set<Code> codes) {
        return new Interaction(one, codes, hidden, instead, why);
    }

    Interaction hides(Code... codes) {
        return hides(Set.of(codes)::contains);
    }

    Interaction hides(Predicate<Code> codes) {
        return new Interaction(one, other, codes, instead, why);
    }

    Interaction brings(Code... codes) {
        return new Interaction(one, other, hidden, Set.of(codes), why);
    }

    Interaction because(String reason) {
        return new Interaction(one, other, hidden, instead, reason);
    }

    boolean concerns(Set<Code> codes) {
        return !Sets.intersection(one, codes).isEmpty()
                && (other.isEmpty() || !Sets.intersection(other, codes).isEmpty());
    }

    /** What comes of these codes. */
    Set<Code> applied(Set<Code> codes) {
        return concerns(codes)
                ? Sets.union(Sets.filter(codes, code -> !hidden.test(code)), instead)
                        .immutableCopy()
                : codes;
    }
}
