package io.hexline.domain.code;

import com.google.common.collect.ImmutableList;
import io.hexline.domain.code.Code.CodeEntry.Kind;
import io.hexline.domain.code.Finding.Evidence;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * A pure function of the facts of one decision: what it demands or announces, the code that it reports, and when it
 * fires. A constant of a family is named after what it demands; one that reports an impact, after what it announces.
 *
 * <p>Nearly a hundred rules look at each move, and nearly all are silent. So a silent rule about a move copies nothing and
 * makes no stream; what it would list may be a view, which is copied only where the rule fires. What that is worth is in
 * docs/benchmarks.md, "What an assessment cost".
 *
 * <pre>{@code
 * HAS_ROOM(demands("The target location has fewer users than its maximum.")
 *         .otherwise(MoveUserCode.LOCATION_FULL)
 *         .firesWhen(LocationRule::isFull))
 * }</pre>
 *
 * @param <F> the facts it looks at
 */
public interface Rule<F> {

    Definition<F> definition();

    /** One sentence: what must be so, or what a change brings about. Rules that share a code differ here. */
    default String statement() {
        return definition().statement();
    }

    default Code code() {
        return definition().code();
    }

    /** What the rule finds: nothing where it does not fire, several findings where it fires more than once. */
    default List<Finding> evaluate(F facts) {
        return findings(List.of(this), facts);
    }

    /** What every one of these rules finds, in the order of the catalogue. */
    static <F> List<Finding> findings(Collection<? extends Rule<F>> rules, F facts) {
        List<Finding> findings = new ArrayList<>();
        for (Rule<F> rule : rules) {
            Collection<Evidence> firings = rule.definition().firings().apply(facts);
            if (!firings.isEmpty()) { // a silent rule costs no iterator
                firings.forEach(seen -> findings.add(new Finding(rule.code(), seen)));
            }
        }
        return findings.isEmpty() ? List.of() : ImmutableList.sortedCopyOf(Finding.CATALOGUE_ORDER, findings);
    }

    /** What these rules find in each of several facts: one finding a rule, which lists the things of all. */
    static <F> List<Finding> findingsInAll(Collection<? extends Rule<F>> rules, Collection<F> all) {
        return rules.stream()
                .flatMap(rule ->
                        all.stream()
                                .flatMap(facts -> rule.evaluate(facts).stream())
                                .reduce(Finding::joinedWith)
                                .stream())
                .sorted(Finding.CATALOGUE_ORDER)
                .collect(ImmutableList.toImmutableList());
    }

    /** Whether it is so of one at least; by index, so that a rule that asks it makes neither a stream nor an iterator. */
    static <T> boolean any(List<T> things, Predicate<? super T> holds) {
        for (int index = 0; index < things.size(); index++) {
            if (holds.test(things.get(index))) {
                return true;
            }
        }
        return false;
    }

    /** Whether it is so of each; likewise. */
    static <T> boolean all(List<T> things, Predicate<? super T> holds) {
        return !any(things, thing -> !holds.test(thing));
    }

    /**
     * That each of these rules reports an error, for a decision that has no impacts.
     *
     * @throws IllegalArgumentException if one of them reports an impact
     */
    static void requireErrors(Collection<? extends Rule<?>> rules) {
        rules.forEach(rule -> Coded.of(rule.statement(), rule.code(), Kind.ERROR));
    }

    /** Begins a rule whose code is an error: what must be so. */
    static Demand demands(String statement) {
        return new Demand(statement);
    }

    /** Begins a rule whose code is an impact: what a change brings about. */
    static Announcement announces(String statement) {
        return new Announcement(statement);
    }

    /**
     * A rule by itself, for those that are no constant of a family.
     *
     * @param firings the values of the code's message, for each time that the rule fires
     */
    record Definition<F>(String statement, Code code, Function<F, Collection<Evidence>> firings) implements Rule<F> {

        @Override
        public Definition<F> definition() {
            return this;
        }
    }

    /** What must be so. */
    record Demand(String statement) {

        /**
         * The error that is reported where it is not so.
         *
         * @throws IllegalArgumentException if the code is an impact
         */
        public Coded otherwise(Code error) {
            return Coded.of(statement, error, Kind.ERROR);
        }
    }

    /** What a change brings about. */
    record Announcement(String statement) {

        /**
         * The impact that is reported where it comes about.
         *
         * @throws IllegalArgumentException if the code is an error
         */
        public Coded as(Code impact) {
            return Coded.of(statement, impact, Kind.IMPACT);
        }
    }

    /** A statement with its code, of which remains to be said when it fires. */
    record Coded(String statement, Code code) {

        private static Coded of(String statement, Code code, Kind kind) {
            if (code.entry().kind() != kind) {
                throw new IllegalArgumentException(code.name() + " is no " + kind + ": " + statement);
            }
            return new Coded(statement, code);
        }

        /** For a code whose message has no parameters. */
        public <F> Definition<F> firesWhen(Predicate<F> fires) {
            List<Evidence> once = List.of(Evidence.none());
            return firesForEach(facts -> fires.test(facts) ? once : List.of());
        }

        /** For a code whose message names one thing; fires while there is such a thing. */
        public <F> Definition<F> firesNaming(String parameter, Function<F, Optional<?>> thing) {
            return firesForEach(facts -> {
                Optional<?> named = thing.apply(facts);
                return named.isEmpty() ? List.of() : List.of(Evidence.of(parameter, named.get()));
            });
        }

        /** For a code whose message lists things, which may be a view; fires while there are any. */
        public <F> Definition<F> firesListing(String parameter, Function<F, ? extends Collection<?>> things) {
            return firesForEach(facts -> {
                Collection<?> values = things.apply(facts);
                return values.isEmpty() ? List.of() : List.of(Evidence.of(parameter, values));
            });
        }

        /** For a code whose message has several parameters. */
        public <F> Definition<F> firesWith(Function<F, Optional<Evidence>> evidence) {
            return firesForEach(
                    facts -> evidence.apply(facts).<List<Evidence>>map(List::of).orElse(List.of()));
        }

        /** For a rule that can fire more than once for its facts. */
        public <F> Definition<F> firesForEach(Function<F, Collection<Evidence>> firings) {
            return new Definition<>(statement, code, firings);
        }
    }
}
