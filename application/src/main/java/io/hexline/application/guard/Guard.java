package io.hexline.application.guard;

import io.hexline.application.UseCases;
import io.hexline.application.access.Authorization.Principal;

/** For hosts whose code is called by people who may not do everything. */
public final class Guard {

    private Guard() {}

    /**
     * The same use cases for one caller: what it may not do is refused, and what is out of its reach is not there. What
     * nobody's permission is about, such as looking after jobs at the start and the end of a host, stays as it is.
     */
    public static UseCases onBehalfOf(Principal principal, UseCases useCases) {
        Caller caller = new Caller(principal);
        return new UseCases(
                useCases.checkReadiness(),
                useCases.authenticate(),
                useCases.issueToken(),
                new OrganizationsGuard(caller, useCases.listOrganizations()),
                PeopleGuard.of(caller, useCases.people()),
                GroupGuard.of(caller, useCases.groups()),
                LicensingGuard.of(caller, useCases.licensing()),
                LocationGuard.of(caller, useCases.locations()),
                NumberGuard.of(caller, useCases.numbers()),
                FeatureGuard.of(caller, useCases.features()),
                LineGuard.of(caller, useCases.lines()),
                RoutingGuard.of(caller, useCases.routing()),
                MoveGuard.of(caller, useCases.moves()),
                JobGuard.of(caller, useCases.jobs()));
    }
}
