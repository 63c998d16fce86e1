package io.hexline.application.move.assess;

import io.hexline.application.collaborator.Collaborators;
import io.hexline.application.failure.PortFailure;
import io.hexline.application.store.Store;
import io.hexline.domain.carrier.Carrier;
import io.hexline.domain.carrier.Carrier.CarrierConnection;
import io.hexline.domain.carrier.Carrier.CarrierNumber;
import io.hexline.domain.location.Location;
import io.hexline.domain.number.InventoryNumber;
import io.hexline.domain.number.InventoryNumber.NumberOwner;
import io.hexline.domain.organization.Organization;
import io.hexline.domain.user.Person.Ties;
import io.hexline.domain.user.Subscriber;
import io.hexline.domain.value.Extension;
import io.hexline.domain.value.Id.CarrierId;
import io.hexline.domain.value.Id.LocationId;
import io.hexline.domain.value.Id.OrgId;
import io.hexline.domain.value.Id.PersonId;
import io.hexline.domain.value.PhoneNumber;
import io.vavr.control.Either;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Where is read what a move is assessed by, each thing by its key. */
interface MoveSources {

    static MoveSources on(Store store, Collaborators collaborators) {
        return new DirectReads(
                store.organizations(),
                store.locations(),
                store.locationUsage(),
                store.people(),
                store.numbers(),
                store.extensions(),
                collaborators.carrierRecords());
    }

    Either<PortFailure, Optional<Organization>> organization(OrgId id);

    Either<PortFailure, Map<LocationId, Location>> locations(Set<LocationId> ids);

    Either<PortFailure, Map<Extension, NumberOwner>> owners(LocationId location, Collection<Extension> extensions);

    Either<PortFailure, List<InventoryNumber>> numbers(Collection<PhoneNumber> numbers);

    /** How many call from the location. */
    Either<PortFailure, Integer> users(LocationId location);

    /** Those of the names that a device of the location has. */
    Either<PortFailure, Set<String>> deviceNames(LocationId location, Collection<String> names);

    Either<PortFailure, Map<PersonId, Ties>> ties(Collection<Subscriber> subscribers);

    Either<PortFailure, Optional<Carrier>> carrier(CarrierId id);

    Either<PortFailure, Optional<CarrierConnection>> connection(CarrierId carrier, LocationId location);

    /** The carriers' records of numbers. */
    Either<PortFailure, List<CarrierNumber>> carried(Collection<PhoneNumber> numbers);

    default Either<PortFailure, Ties> ties(Subscriber subscriber) {
        return ties(List.of(subscriber)).map(found -> found.get(subscriber.person()));
    }
}
