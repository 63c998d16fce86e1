package io.hexline.domain.code;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.hexline.domain.code.Code.CodeEntry.Kind;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A code that holds, with the values that show why.
 *
 * @param evidence exactly the parameters of the code's message
 */
public record Finding(Code code, Evidence evidence) {

    /** The order of the catalogue, in which findings are reported. */
    public static final Comparator<Finding> CATALOGUE_ORDER = Comparator.comparing(Finding::code, Codes.ORDER);

    public Finding {
        if (!evidence.names().equals(code.entry().message().names())) {
            throw new IllegalArgumentException("Code " + code.id() + " " + code.name() + " takes "
                    + code.entry().message().parameters() + ", not " + evidence.names());
        }
    }

    public static Finding of(Code code) {
        return new Finding(code, Evidence.none());
    }

    /** One finding for two of the same code, which lists the things of both. */
    Finding joinedWith(Finding same) {
        return new Finding(code, evidence.joinedWith(same.evidence));
    }

    public boolean isError() {
        return code.entry().kind() == Kind.ERROR;
    }

    /** The documented message, filled in; ids as they are. */
    public String text() {
        return text(String::valueOf);
    }

    /** The documented message, filled in, each value written by {@code print}. */
    public String text(Function<Object, String> print) {
        return code.entry().message().fill(evidence, print);
    }

    /** The documented headline of an answer that holds this finding first; the message where there is none. */
    public String title(Function<Object, String> print) {
        return code.entry().title().orElseGet(() -> text(print));
    }

    /** The message as users' findings carry it: {@code [Error 4202] …} or {@code [Informational 19701] …}. */
    public String labelled(Function<Object, String> print) {
        return "[" + (isError() ? "Error " : "Informational ") + code.id() + "] " + text(print);
    }

    /** What a rule saw when it fired: the values of its message's parameters, by name. Values may be lists. */
    public static final class Evidence {

        private static final Evidence NONE = new Evidence(ImmutableMap.of());

        private final ImmutableMap<String, Object> values;

        private Evidence(ImmutableMap<String, Object> values) {
            this.values = values;
        }

        public static Evidence none() {
            return NONE;
        }

        /** Evidence of one parameter; a collection is kept as a list, in its own order. */
        public static Evidence of(String name, Object value) {
            return new Evidence(ImmutableMap.of(name, kept(value)));
        }

        public Evidence and(String name, Object value) {
            return new Evidence(ImmutableMap.<String, Object>builder()
                    .putAll(values)
                    .put(name, kept(value))
                    .buildOrThrow());
        }

        private static Object kept(Object value) {
            return value instanceof Collection<?> many ? ImmutableList.copyOf(many) : value;
        }

        /** The same, with what the lists of the other have besides. */
        Evidence joinedWith(Evidence other) {
            ImmutableMap.Builder<String, Object> joined = ImmutableMap.builder();
            values.forEach((name, value) -> joined.put(
                    name,
                    value instanceof List<?> many
                            ? ImmutableSet.builder()
                                    .addAll(many)
                                    .addAll(other.list(name))
                                    .build()
                                    .asList()
                            : value));
            return new Evidence(joined.buildOrThrow());
        }

        /** The values of a parameter that is a list; empty where there is none of this name. */
        public List<?> list(String name) {
            return values.get(name) instanceof List<?> many ? many : List.of();
        }

        public Set<String> names() {
            return values.keySet();
        }

        /** The values by name: lists for parameters that are lists. */
        public Map<String, Object> values() {
            return values;
        }

        String print(String name, Function<Object, String> print) {
            Object value = values.get(name);
            if (value == null) {
                throw new IllegalArgumentException("No evidence for parameter " + name + ", only for " + names());
            }
            return value instanceof List<?> many
                    ? many.stream().map(print).collect(Collectors.joining(", ", "[", "]"))
                    : print.apply(value);
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Evidence that && values.equals(that.values);
        }

        @Override
        public int hashCode() {
            return values.hashCode();
        }

        @Override
        public String toString() {
            return values.toString();
        }
    }
}
