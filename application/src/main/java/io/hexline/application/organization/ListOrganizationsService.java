package io.hexline.application.organization;

import com.google.common.collect.ImmutableList;
import io.hexline.application.Host;
import io.hexline.application.failure.Failure;
import io.hexline.application.failure.PortFailure;
import io.hexline.application.store.Organizations;
import io.hexline.domain.access.Principal;
import io.hexline.domain.organization.Organization;
import io.hexline.domain.value.OrgId;
import io.vavr.control.Either;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

final class ListOrganizationsService implements ListOrganizations {

    private final Organizations organizations;

    ListOrganizationsService(Host host) {
        this.organizations = host.store().organizations();
    }

    @Override
    public Either<Failure, List<Organization>> reachableBy(Principal caller) {
        List<OrgId> reached = Stream.concat(
                        Stream.of(caller.org()),
                        caller.managed().stream().filter(caller::reaches).sorted(Comparator.comparing(OrgId::value)))
                .distinct()
                .toList();
        ImmutableList.Builder<Organization> all = ImmutableList.builder();
        for (OrgId id : reached) {
            Either<PortFailure, Optional<Organization>> found = organizations.find(id);
            if (found.isLeft()) {
                return Either.left(new Failure.Trouble(found.getLeft()));
            }
            found.get().ifPresent(all::add);
        }
        return Either.right(all.build());
    }

    @Override
    public Either<Failure, Organization> byId(OrgId org) {
        return Failure.orNotFound(organizations.find(org), "organization", org);
    }
}
