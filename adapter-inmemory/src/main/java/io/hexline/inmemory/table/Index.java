package io.hexline.inmemory.table;

import com.google.common.collect.Sets;
import io.vavr.collection.HashMap;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Which things are found under which keys; those of one key are in order. An index never changes, see {@link Table}. */
public record Index<K, E>(Comparator<? super E> order, HashMap<K, OrderedSet<E>> entries) {

    public static <K, E> Index<K, E> by(Comparator<? super E> order) {
        return new Index<>(order, HashMap.empty());
    }

    public int size(K key) {
        return entries.get(key).map(OrderedSet::size).getOrElse(0);
    }

    /** The things of a key that are after this one, which need not be there; lazily. */
    public Stream<E> after(K key, Optional<E> place) {
        return place.map(one -> behind(key, thing -> order.compare(thing, one) <= 0))
                .orElseGet(() -> of(key).from(0));
    }

    /** The things of a key that are before this one, which need not be there, the nearest first; lazily. */
    public Stream<E> before(K key, Optional<E> place) {
        OrderedSet<E> found = of(key);
        return found.backFrom(place.map(one -> found.placeBehind(thing -> order.compare(thing, one) < 0))
                .orElseGet(found::size));
    }

    /** The things of a key behind the leading ones, see {@link OrderedSet#placeBehind}; lazily. */
    public Stream<E> behind(K key, Predicate<? super E> leads) {
        OrderedSet<E> found = of(key);
        return found.from(found.placeBehind(leads));
    }

    public Index<K, E> with(Set<? extends K> keys, E thing) {
        HashMap<K, OrderedSet<E>> changed = entries;
        for (K key : keys) {
            changed = changed.put(
                    key, changed.getOrElse(key, OrderedSet.by(order)).with(thing));
        }
        return new Index<>(order, changed);
    }

    public Index<K, E> without(Set<? extends K> keys, E thing) {
        HashMap<K, OrderedSet<E>> changed = entries;
        for (K key : keys) {
            OrderedSet<E> left = changed.getOrElse(key, OrderedSet.by(order)).without(thing);
            changed = left.size() == 0 ? changed.remove(key) : changed.put(key, left);
        }
        return new Index<>(order, changed);
    }

    /** What is now this thing under these keys instead of that one under those; what stays as it was is not touched. */
    public Index<K, E> replacing(Set<? extends K> keysBefore, E before, Set<? extends K> keysAfter, E after) {
        return before.equals(after)
                ? without(Sets.difference(keysBefore, keysAfter), after)
                        .with(Sets.difference(keysAfter, keysBefore), after)
                : without(keysBefore, before).with(keysAfter, after);
    }

    private OrderedSet<E> of(K key) {
        return entries.getOrElse(key, OrderedSet.by(order));
    }

    /**
     * Values in order, each once. A set never changes: a change makes another one, which shares what is the same. A change,
     * and finding a place, cost the logarithm of the size. It is a weight-balanced tree (Adams), with the parameters of
     * Hirai and Yamamoto.
     */
    public static final class OrderedSet<E> {

        private static final int HEAVIER = 3;
        private static final int SINGLE_TURN = 2;

        private final Comparator<? super E> order;
        private final Node<E> root;

        private record Node<E>(Node<E> left, E value, Node<E> right, int size) {

            static <E> Node<E> of(Node<E> left, E value, Node<E> right) {
                return new Node<>(left, value, right, sizeOf(left) + 1 + sizeOf(right));
            }

            static int sizeOf(Node<?> node) {
                return node == null ? 0 : node.size;
            }

            static int weightOf(Node<?> node) {
                return sizeOf(node) + 1;
            }
        }

        private OrderedSet(Comparator<? super E> order, Node<E> root) {
            this.order = order;
            this.root = root;
        }

        public static <E> OrderedSet<E> by(Comparator<? super E> order) {
            return new OrderedSet<>(order, null);
        }

        public int size() {
            return Node.sizeOf(root);
        }

        public OrderedSet<E> with(E value) {
            return new OrderedSet<>(order, added(root, value));
        }

        public OrderedSet<E> without(E value) {
            return new OrderedSet<>(order, removed(root, value));
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
            while (node != null) {
                boolean leading = leads.test(node.value);
                counted += leading ? Node.sizeOf(node.left) + 1 : 0;
                node = leading ? node.right : node.left;
            }
            return counted;
        }

        private E at(int place) {
            Node<E> node = root;
            int left = place;
            while (left != Node.sizeOf(node.left)) {
                if (left < Node.sizeOf(node.left)) {
                    node = node.left;
                } else {
                    left -= Node.sizeOf(node.left) + 1;
                    node = node.right;
                }
            }
            return node.value;
        }

        private Node<E> added(Node<E> node, E value) {
            if (node == null) {
                return Node.of(null, value, null);
            }
            int side = order.compare(value, node.value);
            if (side == 0) {
                return Node.of(node.left, value, node.right);
            }
            return side < 0
                    ? balanced(added(node.left, value), node.value, node.right)
                    : balanced(node.left, node.value, added(node.right, value));
        }

        private Node<E> removed(Node<E> node, E value) {
            if (node == null) {
                return null;
            }
            int side = order.compare(value, node.value);
            if (side != 0) {
                return side < 0
                        ? balanced(removed(node.left, value), node.value, node.right)
                        : balanced(node.left, node.value, removed(node.right, value));
            }
            if (node.left == null || node.right == null) {
                return node.left == null ? node.right : node.left;
            }
            E next = first(node.right);
            return balanced(node.left, next, removed(node.right, next));
        }

        private static <E> E first(Node<E> node) {
            return node.left == null ? node.value : first(node.left);
        }

        private static <E> Node<E> balanced(Node<E> left, E value, Node<E> right) {
            if (Node.weightOf(right) > HEAVIER * Node.weightOf(left)) {
                return Node.weightOf(right.left) < SINGLE_TURN * Node.weightOf(right.right)
                        ? Node.of(Node.of(left, value, right.left), right.value, right.right)
                        : Node.of(
                                Node.of(left, value, right.left.left),
                                right.left.value,
                                Node.of(right.left.right, right.value, right.right));
            }
            if (Node.weightOf(left) > HEAVIER * Node.weightOf(right)) {
                return Node.weightOf(left.right) < SINGLE_TURN * Node.weightOf(left.left)
                        ? Node.of(left.left, left.value, Node.of(left.right, value, right))
                        : Node.of(
                                Node.of(left.left, left.value, left.right.left),
                                left.right.value,
                                Node.of(left.right.right, value, right));
            }
            return Node.of(left, value, right);
        }
    }
}
