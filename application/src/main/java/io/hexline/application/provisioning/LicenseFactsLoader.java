package io.hexline.application.provisioning;

import static io.vavr.API.For;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Lists;
import com.google.common.collect.Maps;
import io.hexline.application.collaborator.CarrierAccounts;
import io.hexline.application.collaborator.CarrierRecords;
import io.hexline.application.collaborator.Collaborators;
import io.hexline.application.failure.Failure;
import io.hexline.application.failure.PortFailure;
import io.hexline.application.store.Extensions;
import io.hexline.application.store.Licenses;
import io.hexline.application.store.LocationUsage;
import io.hexline.application.store.Locations;
import io.hexline.application.store.Numbers;
import io.hexline.application.store.Store;
import io.hexline.domain.carrier.Carrier;
import io.hexline.domain.carrier.Carrier.CarrierKind;
import io.hexline.domain.carrier.CarrierAccount.AccountConflict;
import io.hexline.domain.license.License.OfferedLicense;
import io.hexline.domain.license.LicenseDecision.LicenseFacts;
import io.hexline.domain.license.LicenseDecision.Standing;
import io.hexline.domain.license.LicenseOperation;
import io.hexline.domain.license.LicenseOperation.CallingProperties;
import io.hexline.domain.license.PlacementRule.Placement;
import io.hexline.domain.location.CallingProfile;
import io.hexline.domain.location.Location;
import io.hexline.domain.number.InventoryNumber;
import io.hexline.domain.number.InventoryNumber.NumberOwner;
import io.hexline.domain.user.Person;
import io.hexline.domain.user.Subscriber;
import io.hexline.domain.value.Extension;
import io.hexline.domain.value.Id.LicenseId;
import io.hexline.domain.value.Id.LocationId;
import io.hexline.domain.value.Id.OrgId;
import io.hexline.domain.value.PhoneNumber;
import io.vavr.control.Either;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Reads the facts of one decision about licenses, each by its key. */
public record LicenseFactsLoader(Licenses licenses, PlacementLoader placements) {

    public static LicenseFactsLoader on(Store store, Collaborators outside) {
        return new LicenseFactsLoader(store.licenses(), PlacementLoader.on(store, outside));
    }

    /** The facts, and the calling record of the user, where there is one, which what follows is about too. */
    public record Loaded(LicenseFacts facts, Optional<Subscriber> subscriber) {

        Loaded with(UnaryOperator<LicenseFacts> change) {
            return new Loaded(change.apply(facts), subscriber);
        }
    }

    public Either<Failure, Loaded> load(OrgId org, Person person, List<LicenseOperation> operations) {
        return Failure.orNotFound(licenses.standing(org, person.id(), ids(person, operations)), "organization", org)
                .flatMap(standing -> Failure.orTrouble(load(org, person, operations, standing)));
    }

    private Either<PortFailure, Loaded> load(
            OrgId org, Person person, List<LicenseOperation> operations, Standing standing) {
        boolean guest = !person.org().equals(org);
        Map<LicenseId, OfferedLicense> offered =
                Maps.uniqueIndex(standing.offered(), one -> one.license().id());
        return placements(person, standing.subscriber(), guest ? Set.of() : told(operations, offered))
                .map(places -> new Loaded(
                        new LicenseFacts(standing.organization(), guest, person.holdings(), offered, places),
                        standing.subscriber()));
    }

    private static Set<LicenseId> ids(Person person, List<LicenseOperation> operations) {
        return ImmutableSet.<LicenseId>builder()
                .addAll(person.holdings().licenses())
                .addAll(person.holdings().pendingLicenses())
                .addAll(Lists.transform(operations, LicenseOperation::license))
                .build();
    }

    private static Set<CallingProperties> told(
            List<LicenseOperation> operations, Map<LicenseId, OfferedLicense> offered) {
        ImmutableSet.Builder<CallingProperties> told = ImmutableSet.builder();
        for (LicenseOperation operation : operations) {
            boolean addsCalling = operation.action() == LicenseOperation.Action.ADD
                    && offered.containsKey(operation.license())
                    && offered.get(operation.license()).license().kind().isCalling();
            operation
                    .calling()
                    .filter(properties -> addsCalling && !properties.equals(CallingProperties.NONE))
                    .ifPresent(told::add);
        }
        return told.build();
    }

    private Either<PortFailure, Map<CallingProperties, Placement>> placements(
            Person person, Optional<Subscriber> subscriber, Set<CallingProperties> wanted) {
        return wanted.isEmpty()
                ? Either.right(Map.of())
                : Either.traverseRight(wanted, properties -> placements.load(person, subscriber, properties))
                        .map(places -> places.toJavaStream()
                                .collect(ImmutableMap.toImmutableMap(Placement::properties, place -> place)));
    }

    /** Reads what is where calling properties point to. */
    public record PlacementLoader(
            Locations locations,
            LocationUsage usage,
            Numbers numbers,
            Extensions extensions,
            CarrierRecords carriers,
            CarrierAccounts carrierAccounts) {

        public static PlacementLoader on(Store store, Collaborators outside) {
            return new PlacementLoader(
                    store.locations(),
                    store.locationUsage(),
                    store.numbers(),
                    store.extensions(),
                    outside.carrierRecords(),
                    outside.carrierAccounts());
        }

        public Either<PortFailure, Placement> load(
                Person person, Optional<Subscriber> subscriber, CallingProperties told) {
            Optional<LocationId> named = told.location().or(() -> subscriber.flatMap(Subscriber::location));
            return For(
                            location(person, named),
                            meant -> number(person, Placement.meant(told, meant)),
                            (meant, number) -> named.isPresent()
                                    ? Either.<PortFailure, Optional<Location>>right(meant)
                                    : location(person, number.flatMap(InventoryNumber::location)),
                            (meant, number, location) -> carrier(number, location),
                            (meant, number, location, carrier) -> users(location),
                            (meant, number, location, carrier, users) -> extensionOwner(told, location),
                            (meant, number, location, carrier, users, owner) -> conflict(person, subscriber))
                    .yield((meant, number, location, carrier, users, owner, conflict) ->
                            new Placement(told, location, number, carrier, subscriber, users, owner, conflict));
        }

        private Either<PortFailure, Integer> users(Optional<Location> location) {
            return location.map(there -> usage.users(there.id())).orElseGet(() -> Either.right(0));
        }

        private Either<PortFailure, Optional<InventoryNumber>> number(Person person, Optional<PhoneNumber> meant) {
            return numbers.find(meant.stream().toList())
                    .map(found -> found.stream()
                            .filter(record -> record.org().equals(person.org()))
                            .findFirst());
        }

        /** Who connects the location decides whether an inactive number becomes active there. */
        private Either<PortFailure, Optional<CarrierKind>> carrier(
                Optional<InventoryNumber> number, Optional<Location> location) {
            return number.filter(record -> !record.isActive())
                    .flatMap(inactive -> location.flatMap(Location::calling))
                    .flatMap(CallingProfile::pstn)
                    .map(pstn -> carriers.carrier(pstn.carrier()))
                    .orElseGet(() -> Either.right(Optional.empty()))
                    .map(found -> found.map(Carrier::kind));
        }

        private Either<PortFailure, Optional<Location>> location(Person person, Optional<LocationId> id) {
            return id.map(locations::find)
                    .orElseGet(() -> Either.right(Optional.empty()))
                    .map(found -> found.filter(location -> location.org().equals(person.org())));
        }

        private Either<PortFailure, Optional<NumberOwner>> extensionOwner(
                CallingProperties told, Optional<Location> location) {
            Optional<Extension> meant = told.extension().requested();
            if (location.isEmpty() || meant.isEmpty()) {
                return Either.right(Optional.empty());
            }
            return extensions
                    .owners(location.get().id(), List.of(meant.get()))
                    .map(owners -> Optional.ofNullable(owners.get(meant.get())));
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
