package io.hexline.application.provisioning;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.hexline.application.Host;
import io.hexline.application.failure.Failure;
import io.hexline.application.failure.PortFailure;
import io.hexline.domain.license.License.OfferedLicense;
import io.hexline.domain.license.LicenseFacts;
import io.hexline.domain.license.LicenseOperation;
import io.hexline.domain.license.LicenseOperation.CallingProperties;
import io.hexline.domain.license.Placement;
import io.hexline.domain.organization.Organization;
import io.hexline.domain.user.Person;
import io.hexline.domain.user.Subscriber;
import io.hexline.domain.value.LicenseId;
import io.hexline.domain.value.OrgId;
import io.vavr.control.Either;
import java.util.List;
import java.util.Map;
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
            OrgId org, Person person, Optional<Subscriber> subscriber, List<LicenseOperation> operations) {
        boolean guest = !person.org().equals(org);
        return organization(org)
                .flatMap(organization -> offered(organization, person, operations)
                        .flatMap(offered -> placements(
                                        person, subscriber, guest ? Set.of() : newCalling(person, operations, offered))
                                .map(places ->
                                        new LicenseFacts(organization, guest, person.holdings(), offered, places)))
                        .mapLeft(Failure.Trouble::new));
    }

    private Either<Failure, Organization> organization(OrgId id) {
        return Failure.orNotFound(host.store().organizations().find(id), "organization", id);
    }

    private Either<PortFailure, ImmutableMap<LicenseId, OfferedLicense>> offered(
            Organization organization, Person person, List<LicenseOperation> operations) {
        Set<LicenseId> ids = ImmutableSet.<LicenseId>builder()
                .addAll(person.holdings().licenses())
                .addAll(person.holdings().pendingLicenses())
                .addAll(operations.stream().map(LicenseOperation::license).iterator())
                .build();
        return host.store()
                .licenses()
                .find(organization.id(), ids)
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

    private Either<PortFailure, ImmutableMap<CallingProperties, Placement>> placements(
            Person person, Optional<Subscriber> subscriber, Set<CallingProperties> wanted) {
        Either<PortFailure, ImmutableMap.Builder<CallingProperties, Placement>> all =
                Either.right(ImmutableMap.builder());
        for (CallingProperties properties : wanted) {
            all = all.flatMap(builder ->
                    placements.load(person, subscriber, properties).map(place -> builder.put(properties, place)));
        }
        return all.map(ImmutableMap.Builder::buildOrThrow);
    }
}
