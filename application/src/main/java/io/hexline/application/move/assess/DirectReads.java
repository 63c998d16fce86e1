package io.hexline.application.move.assess;

import io.hexline.application.collaborator.CarrierRecords;
import io.hexline.application.failure.PortFailure;
import io.hexline.application.store.Extensions;
import io.hexline.application.store.LocationUsage;
import io.hexline.application.store.Locations;
import io.hexline.application.store.Numbers;
import io.hexline.application.store.Organizations;
import io.hexline.application.store.People;
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

/** The ports themselves, which are asked each time. */
record DirectReads(
        Organizations organizations,
        Locations locations,
        LocationUsage locationUsage,
        People people,
        Numbers numbers,
        Extensions extensions,
        CarrierRecords records)
        implements MoveSources {

    @Override
    public Either<PortFailure, Optional<Organization>> organization(OrgId id) {
        return organizations.find(id);
    }

    @Override
    public Either<PortFailure, Map<LocationId, Location>> locations(Set<LocationId> ids) {
        return locations.findAll(ids);
    }

    @Override
    public Either<PortFailure, Map<Extension, NumberOwner>> owners(LocationId location, Collection<Extension> wanted) {
        return extensions.owners(location, wanted);
    }

    @Override
    public Either<PortFailure, List<InventoryNumber>> numbers(Collection<PhoneNumber> wanted) {
        return numbers.find(wanted);
    }

    @Override
    public Either<PortFailure, Integer> users(LocationId location) {
        return locationUsage.users(location);
    }

    @Override
    public Either<PortFailure, Set<String>> deviceNames(LocationId location, Collection<String> names) {
        return locationUsage.deviceNames(location, names);
    }

    @Override
    public Either<PortFailure, Map<PersonId, Ties>> ties(Collection<Subscriber> subscribers) {
        return people.ties(subscribers);
    }

    @Override
    public Either<PortFailure, Optional<Carrier>> carrier(CarrierId id) {
        return records.carrier(id);
    }

    @Override
    public Either<PortFailure, Optional<CarrierConnection>> connection(CarrierId carrier, LocationId location) {
        return records.connection(carrier, location);
    }

    @Override
    public Either<PortFailure, List<CarrierNumber>> carried(Collection<PhoneNumber> wanted) {
        return records.numbers(wanted);
    }
}
