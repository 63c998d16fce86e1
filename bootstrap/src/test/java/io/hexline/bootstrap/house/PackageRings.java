package io.hexline.bootstrap.house;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Packages that need each other, directly or through others: to understand one, all have to be. */
final class PackageRings {

    private static final String OWN = "io.hexline";

    private final Map<String, Set<String>> needs = new TreeMap<>();

    PackageRings(JavaClasses classes) {
        classes.forEach(type -> type.getDirectDependenciesFromSelf()
                .forEach(use -> add(type.getPackageName(), use.getTargetClass().getBaseComponentType())));
    }

    private void add(String user, JavaClass used) {
        Set<String> needed = needs.computeIfAbsent(user, name -> new TreeSet<>());
        if (used.getPackageName().startsWith(OWN)) {
            needed.add(used.getPackageName());
        }
    }

    /** Each as the names of its packages, the largest first; root packages are packages like others. */
    List<Set<String>> all() {
        Map<String, Set<String>> reached = new TreeMap<>();
        needs.keySet().forEach(name -> reached.put(name, reachedFrom(name)));
        Set<Set<String>> rings = new TreeSet<>(
                Comparator.<Set<String>, Integer>comparing(Set::size).reversed().thenComparing(Set::toString));
        reached.forEach((name, from) -> {
            Set<String> ring = new TreeSet<>(from);
            ring.removeIf(other -> !reached.getOrDefault(other, Set.of()).contains(name));
            ring.add(name);
            if (ring.size() > 1) {
                rings.add(ring);
            }
        });
        return List.copyOf(rings);
    }

    private Set<String> reachedFrom(String start) {
        Set<String> reached = new TreeSet<>();
        Deque<String> open = new ArrayDeque<>(needs.get(start));
        while (!open.isEmpty()) {
            String next = open.pop();
            if (reached.add(next)) {
                open.addAll(needs.getOrDefault(next, Set.of()));
            }
        }
        return reached;
    }
}
