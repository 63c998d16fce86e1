package io.hexline.testkit.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.hexline.domain.user.Person;
import io.hexline.domain.user.Person.Dates;
import io.hexline.world.BookedOrder;
import io.hexline.world.Work;
import io.hexline.world.World;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** A world without what is another each time: orders have other ids and times, and people other dates. */
final class ComparableWorld {

    private ComparableWorld() {}

    static World of(World world, Instant then) {
        Set<BookedOrder> orders = world.carriers().orders().stream()
                .map(order -> new BookedOrder(
                        RecoveryStory.orderOf(order.numbers()),
                        order.carrier(),
                        order.type(),
                        order.numbers(),
                        order.failedVerification(),
                        Optional.of(then),
                        order.outcome(),
                        Optional.empty()))
                .collect(Collectors.toSet());
        assertEquals(world.carriers().orders().size(), orders.size(), "numbers that were ordered twice");
        World dateless = world.withStored(
                world.locations(),
                world.features(),
                world.routing(),
                world.deviceProfiles(),
                world.lineHolders(),
                world.people().map(person -> dateless(person, then)),
                world.subscribers(),
                world.numbers());
        return dateless.withWork(Work.NONE)
                .withCollaborators(
                        world.recordings(),
                        world.carriers().withOrders(world.carriers().courses(), orders),
                        world.fileStores(),
                        world.faults());
    }

    private static Person dateless(Person person, Instant then) {
        return new Person(
                person.id(),
                person.org(),
                person.email(),
                person.name(),
                person.profile(),
                person.roles(),
                person.holdings(),
                Dates.createdAt(then),
                person.version());
    }
}
