package io.hexline.inmemory.read;

import io.hexline.application.failure.PortFailure;
import io.hexline.application.store.Licenses;
import io.hexline.application.store.Organizations;
import io.hexline.domain.license.License;
import io.hexline.domain.license.License.OfferedLicense;
import io.hexline.domain.organization.Organization;
import io.hexline.domain.user.Person;
import io.hexline.domain.value.Id.LicenseId;
import io.hexline.domain.value.Id.OrgId;
import io.hexline.domain.value.Id.PersonId;
import io.hexline.inmemory.index.PeopleIndex;
import io.hexline.inmemory.index.ReferenceData;
import io.hexline.inmemory.state.CommittedState;
import io.hexline.inmemory.state.StoreState;
import io.vavr.control.Either;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The organizations of the store, and their licenses. */
public record OrganizationReads(CommittedState store) implements Organizations, Licenses {

    @Override
    public Either<PortFailure, Optional<Organization>> find(OrgId id) {
        return Either.right(store.state().catalogue().organization(id));
    }

    @Override
    public Either<PortFailure, List<OfferedLicense>> find(OrgId org, Set<LicenseId> ids) {
        StoreState state = store.state();
        return offered(
                state, ids.stream().flatMap(id -> state.catalogue().license(new ReferenceData.Key(org, id)).stream()));
    }

    @Override
    public Either<PortFailure, List<OfferedLicense>> list(OrgId org) {
        StoreState state = store.state();
        return offered(state, state.catalogue().bought().get(org).stream());
    }

    @Override
    public Either<PortFailure, List<Person>> holders(OrgId org, LicenseId license, Optional<PersonId> after, int max) {
        StoreState state = store.state();
        return Either.right(state.people()
                .members(new PeopleIndex.Group.Holders(new ReferenceData.Key(org, license)), after)
                .limit(max)
                .flatMap(id -> state.people().find(id).stream())
                .toList());
    }

    private static Either<PortFailure, List<OfferedLicense>> offered(StoreState state, Stream<License> licenses) {
        return Either.right(licenses.map(license -> new OfferedLicense(license, state.freeUnits(license)))
                .toList());
    }
}
