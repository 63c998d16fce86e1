package io.hexline.application.provisioning;

import io.hexline.application.Host;
import io.hexline.application.failure.PortFailure;
import io.hexline.application.store.NumberFilter;
import io.hexline.application.store.NumberFilter.OwnerFilter;
import io.hexline.domain.number.InventoryNumber;
import io.hexline.domain.user.Person;
import io.vavr.control.Either;
import java.util.List;
import java.util.Optional;

/** Finds out what names a person. */
final class PersonRemovalLoader {

    private final Host host;
    private final CallingLinksLoader links;

    PersonRemovalLoader(Host host) {
        this.host = host;
        this.links = new CallingLinksLoader(host);
    }

    Either<PortFailure, PersonRemoval> load(Person person) {
        return host.store()
                .people()
                .subscriber(person.id())
                .flatMap(subscriber -> links.load(subscriber)
                        .flatMap(known ->
                                numbers(person).map(numbers -> new PersonRemoval(person, subscriber, known, numbers))));
    }

    private Either<PortFailure, List<InventoryNumber>> numbers(Person person) {
        NumberFilter owned = NumberFilter.of(person.org())
                .ownedBy(new OwnerFilter(Optional.of(person.id()), Optional.empty(), Optional.empty()));
        return host.store()
                .numbers()
                .list(owned, Optional.empty(), 0, Integer.MAX_VALUE)
                .map(uses -> uses.stream().flatMap(use -> use.number().stream()).toList());
    }
}
