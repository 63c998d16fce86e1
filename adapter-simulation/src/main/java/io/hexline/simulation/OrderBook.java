package io.hexline.simulation;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import io.hexline.domain.carrier.NumberOrder;
import io.hexline.domain.value.Id.CarrierId;
import io.hexline.domain.value.Id.NumberOrderId;
import io.hexline.domain.value.PhoneNumber;
import io.hexline.world.BookedOrder;
import io.hexline.world.Carriers;
import io.hexline.world.OrderCourse;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The orders that carriers have taken, by their ids and numbers; a carrier keeps them as long as it retains orders. */
final class OrderBook {

    private final Map<CarrierId, OrderCourse> courses;
    private final InstantSource time;
    private final Map<NumberOrderId, BookedOrder> orders = new LinkedHashMap<>();
    private final Map<String, NumberOrderId> byKey = new HashMap<>();
    private final SetMultimap<PhoneNumber, BookedOrder> byNumber = LinkedHashMultimap.create();
    private int placed;

    OrderBook(Carriers opening, InstantSource time) {
        this.courses = opening.courses();
        this.time = time;
        opening.orders().forEach(this::enter);
    }

    /**
     * Takes a move of the numbers, unless something else is open for one of them, which is the answer then; or unless it
     * was taken under this key before.
     */
    synchronized NumberOrder move(String key, CarrierId carrier, List<PhoneNumber> numbers) {
        Instant now = time.instant();
        return Optional.ofNullable(byKey.get(key))
                .map(orders::get)
                .or(() -> openFor(numbers, now))
                .orElseGet(() -> enter(taken(key, carrier, numbers, now)))
                .at(now);
    }

    private Optional<BookedOrder> openFor(List<PhoneNumber> numbers, Instant now) {
        return numbers.stream()
                .flatMap(number -> byNumber.get(number).stream())
                .filter(order -> order.type() != NumberOrder.Type.MOVE && order.isOpen(now))
                .findFirst();
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
            placed++;
            id = new NumberOrderId("order-" + placed);
        } while (orders.containsKey(id));
        return id;
    }

    private BookedOrder enter(BookedOrder order) {
        orders.put(order.id(), order);
        order.numbers().forEach(number -> byNumber.put(number, order));
        order.placedAs().ifPresent(key -> byKey.put(key, order.id()));
        return order;
    }

    synchronized Optional<NumberOrder> find(NumberOrderId id) {
        Instant now = time.instant();
        return Optional.ofNullable(orders.get(id))
                .filter(order -> isRetained(order, now))
                .map(order -> order.at(now));
    }

    /** Takes an order back that is open; whether there is no such order any more. */
    synchronized boolean cancel(NumberOrderId id) {
        boolean carriedOut = Optional.ofNullable(orders.get(id))
                .filter(order -> !order.isOpen(time.instant()))
                .isPresent();
        if (!carriedOut) {
            remove(id);
        }
        return !carriedOut;
    }

    synchronized void remove(NumberOrderId id) {
        Optional.ofNullable(orders.remove(id)).ifPresent(order -> {
            order.placedAs().ifPresent(byKey::remove);
            order.numbers().forEach(number -> byNumber.remove(number, order));
        });
    }

    /** The order that was placed under this key. */
    synchronized Optional<NumberOrderId> placedAs(String key) {
        return Optional.ofNullable(byKey.get(key));
    }

    /** Whether the number passed verification in every order that the book still has. */
    synchronized boolean verifies(PhoneNumber number) {
        return !byNumber.containsKey(number) || verifies(number, time.instant());
    }

    private boolean verifies(PhoneNumber number, Instant now) {
        return byNumber.get(number).stream()
                .filter(order -> isRetained(order, now))
                .noneMatch(order -> order.failedVerification().contains(number));
    }

    /** All that the carriers still retain. */
    synchronized Set<BookedOrder> now() {
        Instant now = time.instant();
        return orders.values().stream().filter(order -> isRetained(order, now)).collect(ImmutableSet.toImmutableSet());
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
