package io.hexline.application.provisioning;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.hexline.application.Host;
import io.hexline.application.failure.Failure;
import io.hexline.application.failure.PortFailure;
import io.hexline.domain.license.LicenseFacts;
import io.hexline.domain.license.LicenseId;
import io.hexline.domain.license.LicenseOperation;
import io.hexline.domain.license.OfferedLicense;
import io.hexline.domain.license.Placement;
import io.hexline.domain.organization.OrgId;
import io.hexline.domain.organization.Organization;
import io.hexline.domain.user.Person;
import io.hexline.domain.user.Subscriber;
import io.vavr.control.Either;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads the facts of one decision about licenses, each by its key. */
final class LicenseFactsLoader {

    private final Host host;
    private final PlacementLoader placements;

    LicenseFactsLoader(Host host) {
        this.host = host;
        this.placements = new PlacementLoader(host);
    }

    Either<Failure, LicenseFacts> load(
            Person person, Optional<Subscriber> subscriber, List<LicenseOperation> operations) {
        return organization(person.org())
                .flatMap(organization -> offered(person, operations)
                        .flatMap(offered -> placements(person, subscriber, newCalling(person, operations, offered))
                                .map(places -> new LicenseFacts(organization, person.holdings(), offered, places)))
                        .mapLeft(Failure.Trouble::new));
    }

    private Either<Failure, Organization> organization(OrgId id) {
        return Failure.orNotFound(host.organizations().find(id), "organization", id);
    }

    private Either<PortFailure, ImmutableMap<LicenseId, OfferedLicense>> offered(
            Person person, List<LicenseOperation> operations) {
        Set<LicenseId> ids = ImmutableSet.<LicenseId>builder()
                .addAll(person.holdings().licenses())
                .addAll(operations.stream().map(LicenseOperation::license).iterator())
                .build();
        return host.licenses()
                .find(person.org(), ids)
                .map(found -> found.stream()
                        .collect(ImmutableMap.toImmutableMap(
                                offered -> offered.license().id(), offered -> offered)));
    }

    private static List<LicenseOperation> newCalling(
            Person person, List<LicenseOperation> operations, ImmutableMap<LicenseId, OfferedLicense> offered) {
        return operations.stream()
                .filter(operation -> operation.action() == LicenseOperation.Action.ADD)
                .filter(operation -> operation.calling().isPresent())
                .filter(operation -> !person.holdings().licenses().contains(operation.license()))
                .filter(operation -> offered.containsKey(operation.license())
                        && offered.get(operation.license()).license().kind().isCalling())
                .toList();
    }

    private Either<PortFailure, ImmutableMap<LicenseId, Placement>> placements(
            Person person, Optional<Subscriber> subscriber, List<LicenseOperation> operations) {
        Either<PortFailure, ImmutableMap.Builder<LicenseId, Placement>> all = Either.right(ImmutableMap.builder());
        for (LicenseOperation operation : operations) {
            all = all.flatMap(builder -> placements
                    .load(person, subscriber, operation.calling().orElseThrow())
                    .map(place -> builder.put(operation.license(), place)));
        }
        return all.map(ImmutableMap.Builder::buildKeepingLast);
    }
}
