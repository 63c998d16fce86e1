package io.hexline.domain.code;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * One thing in which two values are not the same: a part of a record, at whatever depth, that has no parts itself, is
 * there in one of both only, or is another thing, with another id.
 *
 * @param part the names of the components that lead to it
 */
record Difference(String part, Object one, Object other) {

    private static final String ID = "id";

    static List<Difference> between(Object one, Object other) {
        return at("", one, other).toList();
    }

    private static Stream<Difference> at(String part, Object one, Object other) {
        if (Objects.equals(one, other)) {
            return Stream.of();
        } else if (one instanceof Record && one.getClass() == other.getClass()) {
            return inRecord(part, one, other);
        } else if (one instanceof Optional<?> some && other instanceof Optional<?> others) {
            return inAll(part, some.stream().toList(), others.stream().toList());
        } else if (one instanceof Collection<?> some && other instanceof Collection<?> others) {
            return inAll(part, some, others);
        } else if (one instanceof Map<?, ?> some && other instanceof Map<?, ?> others) {
            return inAll(part, some.entrySet(), others.entrySet());
        }
        return Stream.of(new Difference(part, one, other));
    }

    private static Stream<Difference> inRecord(String part, Object one, Object other) {
        List<Difference> parts = Stream.of(one.getClass().getRecordComponents())
                .flatMap(component ->
                        at(part + "." + component.getName(), value(component, one), value(component, other)))
                .toList();
        boolean another = parts.stream().anyMatch(found -> found.part().startsWith(part + "." + ID));
        return another ? Stream.of(new Difference(part, one, other)) : parts.stream();
    }

    /** What only one of both has is held against what only the other has, as long as both have something left. */
    private static Stream<Difference> inAll(String part, Collection<?> some, Collection<?> others) {
        List<Object> here = new ArrayList<>(some);
        List<Object> there = new ArrayList<>(others);
        others.forEach(here::remove);
        some.forEach(there::remove);
        return IntStream.range(0, Math.max(here.size(), there.size()))
                .boxed()
                .flatMap(index -> at(part, place(here, index), place(there, index)));
    }

    private static Object place(List<?> values, int index) {
        return index < values.size() ? values.get(index) : "nothing";
    }

    private static Object value(RecordComponent component, Object record) {
        try {
            component.getAccessor().setAccessible(true);
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
