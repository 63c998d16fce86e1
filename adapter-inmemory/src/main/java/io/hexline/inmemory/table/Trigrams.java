package io.hexline.inmemory.table;

import com.google.common.collect.Iterables;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Things by every three characters in a row of their texts. Whatever has a part in a text has all of the part's: of those
 * that have, it is left to be seen who has them in a row. It never changes, see {@link Table}.
 *
 * @param things those of a scope, such as an organization, that have three characters
 */
public record Trigrams<S, E>(Index<Trigram<S>, E> things) {

    private static final int LENGTH = 3;

    /** Three characters in a row. */
    public record Trigram<S>(S scope, long characters) {}

    /** A thing, and the texts by whose parts it is found. */
    public record Entry<S, E>(S scope, Collection<String> texts, E thing) {

        private Set<Trigram<S>> trigrams() {
            Set<Trigram<S>> trigrams = new HashSet<>();
            for (String text : texts) {
                for (int place = 0; place + LENGTH <= text.length(); place++) {
                    trigrams.add(new Trigram<>(scope, characters(text, place)));
                }
            }
            return trigrams;
        }

        private static long characters(String text, int place) {
            return (long) text.charAt(place) << 32 | (long) text.charAt(place + 1) << 16 | text.charAt(place + 2);
        }
    }

    public static <S, E> Trigrams<S, E> by(Comparator<? super E> order) {
        return new Trigrams<>(Index.by(order));
    }

    /** Whether a part is long enough to be looked for here. */
    public static boolean canFind(String part) {
        return part.length() >= LENGTH;
    }

    /** How many things can have the part, at most. */
    public int most(S scope, String part) {
        return things.size(rarestFirst(scope, part).get(0));
    }

    /** Those that can have the part and are after this one, which need not be there; lazily. */
    public Stream<E> after(S scope, String part, Optional<E> place) {
        List<Trigram<S>> trigrams = rarestFirst(scope, part);
        return having(trigrams, things.after(trigrams.get(0), place));
    }

    /** Those that can have the part and are before this one, which need not be there, the nearest first; lazily. */
    public Stream<E> before(S scope, String part, Optional<E> place) {
        List<Trigram<S>> trigrams = rarestFirst(scope, part);
        return having(trigrams, things.before(trigrams.get(0), place));
    }

    private Stream<E> having(List<Trigram<S>> trigrams, Stream<E> some) {
        List<Trigram<S>> others = trigrams.subList(1, trigrams.size());
        return some.filter(thing -> Iterables.all(others, trigram -> things.has(trigram, thing)));
    }

    private List<Trigram<S>> rarestFirst(S scope, String part) {
        return new Entry<>(scope, List.of(part), part)
                .trigrams().stream().sorted(Comparator.comparing(things::size)).toList();
    }

    /** With many things at once; it costs least if they are in order. */
    public Trigrams<S, E> withAll(Iterable<Entry<S, E>> entries) {
        return new Trigrams<>(things.withAll(entries, Entry::trigrams, Entry::thing));
    }

    /** With a thing as it is now, instead of as it was; either can be absent. */
    public Trigrams<S, E> replacing(Optional<Entry<S, E>> before, Optional<Entry<S, E>> after) {
        if (before.equals(after)) {
            return this;
        }
        if (before.isPresent() && after.isPresent()) {
            Entry<S, E> was = before.get();
            Entry<S, E> is = after.get();
            return new Trigrams<>(things.replacing(was.trigrams(), was.thing(), is.trigrams(), is.thing()));
        }
        return new Trigrams<>(before.map(was -> things.without(was.trigrams(), was.thing()))
                .or(() -> after.map(is -> things.with(is.trigrams(), is.thing())))
                .orElse(things));
    }
}
