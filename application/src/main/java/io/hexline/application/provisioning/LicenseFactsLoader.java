package io.hexline.application.provisioning;

import static io.vavr.API.For;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.hexline.application.collaborator.CarrierAccounts;
import io.hexline.application.collaborator.Collaborators;
import io.hexline.application.failure.Failure;
import io.hexline.application.failure.PortFailure;
import io.hexline.application.store.Extensions;
import io.hexline.application.store.Licenses;
import io.hexline.application.store.LocationUsage;
import io.hexline.application.store.Locations;
import io.hexline.application.store.Numbers;
import io.hexline.application.store.Organizations;
import io.hexline.application.store.Store;
import io.hexline.domain.carrier.CarrierAccount.AccountConflict;
import io.hexline.domain.license.License.OfferedLicense;
import io.hexline.domain.license.LicenseFacts;
import io.hexline.domain.license.LicenseFacts.Placement;
import io.hexline.domain.license.LicenseOperation;
import io.hexline.domain.license.LicenseOperation.CallingProperties;
import io.hexline.domain.location.Location;
import io.hexline.domain.number.InventoryNumber;
import io.hexline.domain.number.InventoryNumber.NumberOwner;
import io.hexline.domain.organization.Organization;
import io.hexline.domain.user.Person;
import io.hexline.domain.user.Subscriber;
import io.hexline.domain.value.Id.LicenseId;
import io.hexline.domain.value.Id.LocationId;
import io.hexline.domain.value.Id.OrgId;
import io.vavr.control.Either;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads the facts of one decision about licenses, each by its key. */
public record LicenseFactsLoader(Organizations organizations, Licenses licenses, PlacementLoader placements) {

    public static LicenseFactsLoader on(Store store, Collaborators outside) {
        return new LicenseFactsLoader(store.organizations(), store.licenses(), PlacementLoader.on(store, outside));
    }

    public Either<Failure, LicenseFacts> load(
            OrgId org, Person person, Optional<Subscriber> subscriber, List<LicenseOperation> operations) {
        boolean guest = !person.org().equals(org);
        return For(
                        Failure.orNotFound(organizations.find(org), "organization", org),
                        organization -> Failure.orTrouble(offered(organization, person, operations)),
                        (organization, offered) -> Failure.orTrouble(placements(
                                person, subscriber, guest ? Set.of() : newCalling(person, operations, offered))))
                .yield((organization, offered, places) ->
                        new LicenseFacts(organization, guest, person.holdings(), offered, places));
    }

    private Either<PortFailure, Map<LicenseId, OfferedLicense>> offered(
            Organization organization, Person person, List<LicenseOperation> operations) {
        Set<LicenseId> ids = ImmutableSet.<LicenseId>builder()
                .addAll(person.holdings().licenses())
                .addAll(person.holdings().pendingLicenses())
                .addAll(operations.stream().map(LicenseOperation::license).iterator())
                .build();
        return licenses.find(organization.id(), ids)
                .map(found -> found.stream()
                        .collect(ImmutableMap.toImmutableMap(
                                offered -> offered.license().id(), offered -> offered)));
    }

    private static Set<CallingProperties> newCalling(
            Person person, List<LicenseOperation> operations, Map<LicenseId, OfferedLicense> offered) {
        return operations.stream()
                .filter(operation -> operation.action() == LicenseOperation.Action.ADD)
                .filter(operation -> !person.holdings().licenses().contains(operation.license()))
                .filter(operation -> offered.containsKey(operation.license())
                        && offered.get(operation.license()).license().kind().isCalling())
                .flatMap(operation -> operation.calling().stream())
                .collect(ImmutableSet.toImmutableSet());
    }

    private Either<PortFailure, Map<CallingProperties, Placement>> placements(
            Person person, Optional<Subscriber> subscriber, Set<CallingProperties> wanted) {
        return Either.traverseRight(wanted, properties -> placements.load(person, subscriber, properties))
                .map(places -> places.toJavaStream()
                        .collect(ImmutableMap.toImmutableMap(Placement::properties, place -> place)));
    }

    /** Reads what is where calling properties point to. */
    public record PlacementLoader(
            Locations locations,
            LocationUsage usage,
            Numbers numbers,
            Extensions extensions,
            CarrierAccounts carrierAccounts) {

        public static PlacementLoader on(Store store, Collaborators outside) {
            return new PlacementLoader(
                    store.locations(),
                    store.locationUsage(),
                    store.numbers(),
                    store.extensions(),
                    outside.carrierAccounts());
        }

        public Either<PortFailure, Placement> load(
                Person person, Optional<Subscriber> subscriber, CallingProperties wanted) {
            return For(
                            number(person, wanted),
                            number -> location(
                                    person, wanted.location().or(() -> number.flatMap(InventoryNumber::location))),
                            (number, location) -> users(location),
                            (number, location, users) -> extensionOwner(person, wanted, location),
                            (number, location, users, owner) -> conflict(person, subscriber))
                    .yield((number, location, users, owner, conflict) -> new Placement(
                            wanted,
                            location,
                            number,
                            subscriber.flatMap(Subscriber::location),
                            users,
                            owner,
                            conflict));
        }

        private Either<PortFailure, Integer> users(Optional<Location> location) {
            return location.map(there -> usage.users(there.id())).orElseGet(() -> Either.right(0));
        }

        /** The user's own number is as good as an unassigned one. */
        private Either<PortFailure, Optional<InventoryNumber>> number(Person person, CallingProperties wanted) {
            return numbers.find(wanted.number().stream().toList())
                    .map(found -> found.stream()
                            .filter(record -> record.org().equals(person.org()))
                            .map(record -> record.owner()
                                            .filter(owner -> owner.is(person.id()))
                                            .isPresent()
                                    ? record.released()
                                    : record)
                            .findFirst());
        }

        private Either<PortFailure, Optional<Location>> location(Person person, Optional<LocationId> id) {
            return id.map(locations::find)
                    .orElseGet(() -> Either.right(Optional.empty()))
                    .map(found -> found.filter(location -> location.org().equals(person.org())));
        }

        private Either<PortFailure, Optional<NumberOwner>> extensionOwner(
                Person person, CallingProperties wanted, Optional<Location> location) {
            if (location.isEmpty() || wanted.extension().isEmpty()) {
                return Either.right(Optional.empty());
            }
            return extensions
                    .owners(location.get().id(), List.of(wanted.extension().get()))
                    .map(owners -> owners.values().stream()
                            .filter(owner -> !owner.is(person.id()))
                            .findFirst());
        }

        /** Whoever is a subscriber already has its e-mail registered. */
        private Either<PortFailure, Optional<AccountConflict>> conflict(
                Person person, Optional<Subscriber> subscriber) {
            return subscriber.isPresent()
                    ? Either.right(Optional.empty())
                    : carrierAccounts.conflict(person.org(), person.email());
        }
    }
}
