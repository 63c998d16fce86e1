package io.hexline.bootstrap.conformance;

import com.google.common.collect.ImmutableMap;
import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * In which components of records two worlds differ, as {@code Subscriber.location}. What is there in both is compared; of
 * what came, every component counts that says something; that something has gone says nothing of what it was.
 */
final class FieldChanges {

    /** By which records of one type are told apart. */
    private static final List<String> KEYS = List.of("id", "person", "number", "token", "name");

    private final Set<String> changed = new TreeSet<>();

    private FieldChanges() {}

    static Set<String> between(Record before, Record after) {
        FieldChanges changes = new FieldChanges();
        changes.compare(before, after);
        return changes.changed;
    }

    private void compare(Object before, Object after) {
        if (before.equals(after)) {
            return;
        }
        if (before instanceof Optional<?> one && after instanceof Optional<?> other) {
            compare(one.stream().toList(), other.stream().toList());
        } else if (before instanceof Map<?, ?> one && after instanceof Map<?, ?> other) {
            matched(one, other);
        } else if (before instanceof Collection<?> one && after instanceof Collection<?> other) {
            matched(keyed(one), keyed(other));
        } else if (before instanceof Record && before.getClass() == after.getClass()) {
            components(before).forEach(component -> {
                Object was = value(component, before);
                Object is = value(component, after);
                if (!was.equals(is)) {
                    changed.add(name(component));
                    compare(was, is);
                }
            });
        } else {
            come(after);
        }
    }

    private void matched(Map<?, ?> before, Map<?, ?> after) {
        after.forEach((key, value) -> {
            if (before.containsKey(key)) {
                compare(before.get(key), value);
            } else {
                come(value);
            }
        });
    }

    private void come(Object value) {
        if (value instanceof Optional<?> some) {
            some.ifPresent(this::come);
        } else if (value instanceof Map<?, ?> map) {
            map.values().forEach(this::come);
        } else if (value instanceof Collection<?> all) {
            all.forEach(this::come);
        } else if (value instanceof Record) {
            components(value)
                    .filter(component -> saysSomething(value(component, value)))
                    .forEach(component -> {
                        changed.add(name(component));
                        come(value(component, value));
                    });
        }
    }

    private static boolean saysSomething(Object value) {
        return !(value.equals(Optional.empty())
                || value.equals(false)
                || value instanceof Collection<?> all && all.isEmpty()
                || value instanceof Map<?, ?> map && map.isEmpty());
    }

    /** Where several elements have one key, or none, they are told apart by what they are. */
    private static Map<Object, Object> keyed(Collection<?> all) {
        Map<Object, Object> keyed = new HashMap<>();
        all.forEach(element -> {
            Object key = key(element);
            keyed.put(keyed.containsKey(key) ? element : key, element);
        });
        return ImmutableMap.copyOf(keyed);
    }

    private static Object key(Object element) {
        return element instanceof Record
                ? components(element)
                        .filter(component -> KEYS.contains(component.getName()))
                        .findFirst()
                        .<Object>map(component -> List.of(element.getClass(), value(component, element)))
                        .orElse(element.getClass())
                : element;
    }

    private static Stream<RecordComponent> components(Object value) {
        return Stream.of(value.getClass().getRecordComponents());
    }

    private static String name(RecordComponent component) {
        return component.getDeclaringRecord().getSimpleName() + "." + component.getName();
    }

    private static Object value(RecordComponent component, Object of) {
        try {
            component.getAccessor().setAccessible(true);
            return component.getAccessor().invoke(of);
        } catch (ReflectiveOperationException defect) {
            throw new AssertionError(component + " of " + of, defect);
        }
    }
}
