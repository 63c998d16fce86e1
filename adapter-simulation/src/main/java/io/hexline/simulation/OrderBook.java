package io.hexline.simulation;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import com.google.common.collect.Sets;
import io.hexline.domain.carrier.NumberOrder;
import io.hexline.domain.value.Id.CarrierId;
import io.hexline.domain.value.Id.NumberOrderId;
import io.hexline.domain.value.PhoneNumber;
import io.hexline.world.BookedOrder;
import io.hexline.world.OrderCourse;
import io.hexline.world.state.Codec;
import io.hexline.world.state.Opening;
import io.hexline.world.state.StateStore;
import io.hexline.world.state.StateTable;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The orders that carriers have taken, by their ids; a carrier keeps them as long as it retains orders. By a number, only
 * those are looked for that say something of it, so that a number can be moved as often as one likes.
 */
final class OrderBook {

    private static final String ORDERS = "orders";

    private final Map<CarrierId, OrderCourse> courses;
    private final InstantSource time;
    private final StateTable<NumberOrderId, BookedOrder> orders;
    private final StateTable<String, NumberOrderId> byKey;
    private final StateTable<PhoneNumber, OrderIds> byNumber;
    private final StateTable<String, Integer> placed;

    /** Some orders, at least one, in the order in which they came. */
    record OrderIds(Set<NumberOrderId> ids) {

        static OrderIds of(NumberOrderId one) {
            return new OrderIds(Set.of(one));
        }

        OrderIds and(OrderIds others) {
            return new OrderIds(Sets.union(ids, others.ids).immutableCopy());
        }

        /** Empty where none is left. */
        Optional<OrderIds> without(NumberOrderId one) {
            Set<NumberOrderId> left = Sets.difference(ids, Set.of(one)).immutableCopy();
            return left.isEmpty() ? Optional.empty() : Optional.of(new OrderIds(left));
        }
    }

    OrderBook(Set<BookedOrder> opening, Map<CarrierId, OrderCourse> courses, StateStore state, InstantSource time) {
        this.courses = courses;
        this.time = time;
        this.orders = state.table(
                "number_orders",
                Codec.text(NumberOrderId::new),
                Codec.json(BookedOrder.class),
                Opening.of(Maps.uniqueIndex(opening, BookedOrder::id)));
        this.byKey = state.table(
                "number_orders_by_command", Codec.STRING, Codec.text(NumberOrderId::new), Opening.of(byKey(opening)));
        this.byNumber = state.table(
                "number_orders_by_number",
                Codec.text(PhoneNumber::new),
                Codec.json(OrderIds.class),
                Opening.of(byNumber(opening)));
        this.placed = state.table("number_orders_placed", Codec.STRING, Codec.INTEGER, Opening.of(Map.of(ORDERS, 0)));
    }

    private static Map<String, NumberOrderId> byKey(Set<BookedOrder> opening) {
        Map<String, NumberOrderId> keys = new HashMap<>();
        opening.forEach(order -> order.placedAs().ifPresent(key -> keys.put(key, order.id())));
        return keys;
    }

    private static Map<PhoneNumber, OrderIds> byNumber(Set<BookedOrder> opening) {
        Map<PhoneNumber, OrderIds> numbers = new HashMap<>();
        opening.stream()
                .filter(OrderBook::saysSomethingOfNumbers)
                .forEach(order -> order.numbers()
                        .forEach(number -> numbers.merge(number, OrderIds.of(order.id()), OrderIds::and)));
        return numbers;
    }

    /** A move says nothing of them, unless some failed verification. */
    private static boolean saysSomethingOfNumbers(BookedOrder order) {
        return order.type() != NumberOrder.Type.MOVE
                || !order.failedVerification().isEmpty();
    }

    /**
     * Takes a move of the numbers, unless something else is open for one of them, which is the answer then; or unless it
     * was taken under this key before.
     */
    NumberOrder move(String key, CarrierId carrier, List<PhoneNumber> numbers) {
        Instant now = time.instant();
        return byKey.find(key)
                .flatMap(orders::find)
                .or(() -> openFor(numbers, now))
                .orElseGet(() -> enter(key, taken(key, carrier, numbers, now)))
                .at(now);
    }

    private Optional<BookedOrder> openFor(List<PhoneNumber> numbers, Instant now) {
        Map<PhoneNumber, List<BookedOrder>> known = of(numbers);
        return numbers.stream()
                .flatMap(number -> known.getOrDefault(number, List.of()).stream())
                .filter(order -> order.type() != NumberOrder.Type.MOVE && order.isOpen(now))
                .findFirst();
    }

    /** The orders of those of these numbers that have any; mostly none has, and nothing more is looked for. */
    private Map<PhoneNumber, List<BookedOrder>> of(Collection<PhoneNumber> numbers) {
        Map<PhoneNumber, OrderIds> ids = byNumber.findAll(numbers);
        if (ids.isEmpty()) {
            return Map.of();
        }
        Map<NumberOrderId, BookedOrder> known = orders.findAll(
                ids.values().stream().flatMap(some -> some.ids().stream()).collect(ImmutableSet.toImmutableSet()));
        return ImmutableMap.copyOf(Maps.transformValues(
                ids,
                some -> some.ids().stream()
                        .flatMap(id -> Optional.ofNullable(known.get(id)).stream())
                        .toList()));
    }

    private BookedOrder taken(String key, CarrierId carrier, List<PhoneNumber> numbers, Instant now) {
        OrderCourse course = course(carrier);
        return new BookedOrder(
                nextId(),
                carrier,
                NumberOrder.Type.MOVE,
                ImmutableSet.copyOf(numbers),
                Set.of(),
                Optional.of(now.plus(course.after())),
                course.outcome(),
                Optional.of(key));
    }

    private NumberOrderId nextId() {
        NumberOrderId id;
        do {
            id = new NumberOrderId("order-"
                    + (1
                            + placed.change(ORDERS, count -> count.map(many -> many + 1))
                                    .orElse(0)));
        } while (orders.find(id).isPresent());
        return id;
    }

    private BookedOrder enter(String key, BookedOrder order) {
        orders.put(order.id(), order);
        byKey.put(key, order.id());
        return order;
    }

    Optional<NumberOrder> find(NumberOrderId id) {
        Instant now = time.instant();
        return orders.find(id).filter(order -> isRetained(order, now)).map(order -> order.at(now));
    }

    /** Takes an order back that is open; whether there is no such order any more. */
    boolean cancel(NumberOrderId id) {
        boolean carriedOut =
                orders.hold(id).filter(order -> !order.isOpen(time.instant())).isPresent();
        if (!carriedOut) {
            remove(id);
        }
        return !carriedOut;
    }

    void remove(NumberOrderId id) {
        orders.change(id, known -> Optional.empty()).ifPresent(order -> {
            order.placedAs().ifPresent(byKey::remove);
            byNumber.changeAll(order.numbers(), (number, known) -> known.flatMap(some -> some.without(id)));
        });
    }

    /** The order that was placed under this key. */
    Optional<NumberOrderId> placedAs(String key) {
        return byKey.find(key);
    }

    /** Those of these numbers that failed verification in an order that the book still has. */
    Set<PhoneNumber> failedVerification(Collection<PhoneNumber> numbers) {
        Instant now = time.instant();
        return Maps.filterEntries(
                        of(numbers),
                        known -> known.getValue().stream()
                                .filter(order -> isRetained(order, now))
                                .anyMatch(order -> order.failedVerification().contains(known.getKey())))
                .keySet();
    }

    /** All that the carriers still retain. */
    Set<BookedOrder> now() {
        Instant now = time.instant();
        ImmutableSet.Builder<BookedOrder> all = ImmutableSet.builder();
        orders.forEach((id, order) -> {
            if (isRetained(order, now)) {
                all.add(order);
            }
        });
        return all.build();
    }

    private boolean isRetained(BookedOrder order, Instant now) {
        return order.isOpen(now)
                || course(order.carrier())
                        .retention()
                        .flatMap(kept -> order.due().map(end -> now.isBefore(end.plus(kept))))
                        .orElse(true);
    }

    private OrderCourse course(CarrierId carrier) {
        return courses.getOrDefault(carrier, OrderCourse.DEFAULT);
    }
}
