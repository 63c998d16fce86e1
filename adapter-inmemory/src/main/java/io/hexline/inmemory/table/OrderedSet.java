package io.hexline.inmemory.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Values in order, each once. A set never changes: a change makes another one, which shares what is the same. A change, and
 * finding a place, cost the logarithm of the size. It is a B+ tree: its leaves are arrays of up to {@value #MOST} values, so
 * that a value costs little more than a reference to it.
 */
public final class OrderedSet<E> {

    private static final int MOST = 32;

    /** A part with fewer is joined with the one beside it, so that removals leave no thin tree. */
    private static final int LEAST = MOST / 4;

    private final Comparator<? super E> order;
    private final Node<E> root;

    /**
     * A part of the tree. Its entries are an array and no list, so that a value costs a reference and a change one copy.
     *
     * @param size how many values are in it and below it
     * @param entries the values of a leaf, or the parts of what is no leaf
     */
    private record Node<E>(int size, boolean isLeaf, Object[] entries) {

        static <E> Node<E> leaf(Object[] values) {
            return new Node<>(values.length, true, values);
        }

        static <E> Node<E> of(boolean leaves, Object[] entries) {
            int size = 0;
            for (Object entry : entries) {
                size += leaves ? 1 : ((Node<?>) entry).size;
            }
            return new Node<>(size, leaves, entries);
        }

        @SuppressWarnings("unchecked") // the entries of a leaf are values
        E value(int place) {
            return (E) entries[place];
        }

        @SuppressWarnings("unchecked") // those of another part are parts
        Node<E> part(int place) {
            return (Node<E>) entries[place];
        }

        E first() {
            Node<E> node = this;
            while (!node.isLeaf) {
                node = node.part(0);
            }
            return node.value(0);
        }

        /**
         * Where a leaf has the first value that does not lead, or where another part has the last that begins with one: by
         * halves, and by index.
         */
        int placeBehind(Predicate<? super E> leads) {
            int low = 0;
            int high = entries.length;
            while (low < high) {
                int middle = low + high >>> 1;
                if (leads.test(isLeaf ? value(middle) : part(middle).first())) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            return isLeaf ? low : Math.max(low - 1, 0);
        }

        /** The same with these entries instead of some; as two parts, where that is too many. */
        List<Node<E>> with(int place, int gone, List<?> come) {
            int behind = place + come.size();
            Object[] changed = new Object[entries.length - gone + come.size()];
            System.arraycopy(entries, 0, changed, 0, place);
            System.arraycopy(come.toArray(), 0, changed, place, come.size());
            System.arraycopy(entries, place + gone, changed, behind, changed.length - behind);
            boolean fits = 0 < changed.length && changed.length <= MOST;
            return fits ? List.of(of(isLeaf, changed)) : parts(isLeaf, Arrays.asList(changed));
        }

        static <E> List<Node<E>> parts(boolean leaves, List<?> entries) {
            if (entries.isEmpty()) {
                return List.of();
            }
            int parts = (entries.size() - 1) / MOST + 1;
            int each = (entries.size() - 1) / parts + 1;
            List<Node<E>> made = new ArrayList<>(parts);
            for (int from = 0; from < entries.size(); from += each) {
                made.add(of(
                        leaves,
                        entries.subList(from, Math.min(from + each, entries.size()))
                                .toArray()));
            }
            return made;
        }
    }

    private OrderedSet(Comparator<? super E> order, Node<E> root) {
        this.order = order;
        this.root = root;
    }

    public static <E> OrderedSet<E> by(Comparator<? super E> order) {
        return new OrderedSet<>(order, Node.leaf(new Object[0]));
    }

    /** A set of values that are in order already. */
    public static <E> OrderedSet<E> of(Comparator<? super E> order, List<E> sorted) {
        List<E> once = new ArrayList<>(sorted.size());
        for (E value : sorted) {
            if (once.isEmpty() || order.compare(once.get(once.size() - 1), value) < 0) {
                once.add(value);
            }
        }
        return new OrderedSet<>(order, root(Node.parts(true, once)));
    }

    private static <E> Node<E> root(List<Node<E>> parts) {
        List<Node<E>> level = parts;
        while (level.size() > 1) {
            level = Node.parts(false, level);
        }
        return level.isEmpty() ? Node.leaf(new Object[0]) : level.get(0);
    }

    public int size() {
        return root.size();
    }

    public OrderedSet<E> with(E value) {
        return new OrderedSet<>(order, root(added(root, value)));
    }

    public OrderedSet<E> without(E value) {
        List<Node<E>> left = removed(root, value);
        Node<E> only = root(left);
        while (!only.isLeaf() && only.entries().length == 1) {
            only = only.part(0);
        }
        return new OrderedSet<>(order, only);
    }

    /** The value behind the leading ones, see {@link #placeBehind}; empty where all lead. */
    public Optional<E> firstBehind(Predicate<? super E> leads) {
        int place = placeBehind(leads);
        return place < size() ? Optional.of(at(place)) : Optional.empty();
    }

    /** The values from a place on, the first being at 0; lazily. */
    public Stream<E> from(int place) {
        return IntStream.range(place, size()).mapToObj(this::at);
    }

    /** The values before a place, the nearest first; lazily. */
    public Stream<E> backFrom(int place) {
        return IntStream.range(0, place).mapToObj(distance -> at(place - 1 - distance));
    }

    /** The place behind the leading values: those for which {@code leads} holds, which holds for none behind them. */
    public int placeBehind(Predicate<? super E> leads) {
        int counted = 0;
        Node<E> node = root;
        while (!node.isLeaf()) {
            int next = node.placeBehind(leads);
            for (int before = 0; before < next; before++) {
                counted += node.part(before).size();
            }
            node = node.part(next);
        }
        return counted + node.placeBehind(leads);
    }

    private E at(int place) {
        Node<E> node = root;
        int left = place;
        while (!node.isLeaf()) {
            int next = 0;
            while (left >= node.part(next).size()) {
                left -= node.part(next).size();
                next++;
            }
            node = node.part(next);
        }
        return node.value(left);
    }

    private List<Node<E>> added(Node<E> node, E value) {
        if (node.isLeaf()) {
            int place = node.placeBehind(other -> order.compare(other, value) < 0);
            return node.with(place, has(node, place, value) ? 1 : 0, List.of(value));
        }
        int place = node.placeBehind(other -> order.compare(other, value) <= 0);
        return node.with(place, 1, added(node.part(place), value));
    }

    private boolean has(Node<E> leaf, int place, E value) {
        return place < leaf.entries().length && order.compare(leaf.value(place), value) == 0;
    }

    private List<Node<E>> removed(Node<E> node, E value) {
        if (node.isLeaf()) {
            int place = node.placeBehind(other -> order.compare(other, value) < 0);
            return has(node, place, value) ? node.with(place, 1, List.of()) : List.of(node);
        }
        int place = node.placeBehind(other -> order.compare(other, value) <= 0);
        List<Node<E>> left = removed(node.part(place), value);
        boolean thin = left.isEmpty() || left.get(0).entries().length < LEAST;
        return thin ? joined(node, place, left) : node.with(place, 1, left);
    }

    /** With what is left of a part, together with the part beside it. */
    private List<Node<E>> joined(Node<E> node, int place, List<Node<E>> left) {
        if (node.entries().length == 1) {
            return node.with(place, 1, left);
        }
        int first = Math.max(place - 1, 0);
        List<Object> together = new ArrayList<>();
        for (int part = first; part <= first + 1; part++) {
            List<Node<E>> those = part == place ? left : List.of(node.part(part));
            those.forEach(one -> together.addAll(Arrays.asList(one.entries())));
        }
        return node.with(first, 2, Node.parts(node.part(first).isLeaf(), together));
    }
}
