package io.hexline.application;

import io.hexline.application.job.BatchJobWorker;
import io.hexline.application.move.MoveUseCases;
import io.hexline.application.organization.ListOrganizations;
import io.hexline.application.readiness.CheckReadiness;
import io.hexline.application.user.Authenticate;
import io.hexline.application.user.IssueToken;

/** Every use case by its subject, ready to be called: what a driving adapter needs. */
public record UseCases(
        CheckReadiness checkReadiness,
        Authenticate authenticate,
        IssueToken issueToken,
        ListOrganizations listOrganizations,
        PeopleUseCases people,
        GroupUseCases groups,
        LicensingUseCases licensing,
        LocationUseCases locations,
        NumberUseCases numbers,
        FeatureUseCases features,
        LineUseCases lines,
        RoutingUseCases routing,
        MoveUseCases moves,
        JobUseCases jobs) {

    public static UseCases on(Host host) {
        BatchJobWorker worker = BatchJobWorker.on(host.store(), host.collaborators(), host.time(), host.background());
        LocationUseCases locations = LocationUseCases.on(host);
        return new UseCases(
                CheckReadiness.on(host.store().readiness()),
                Authenticate.on(host.store().tokens()),
                IssueToken.on(host.store(), host.time()),
                ListOrganizations.on(host.store().organizations()),
                PeopleUseCases.on(host),
                GroupUseCases.on(host),
                LicensingUseCases.on(host),
                locations,
                NumberUseCases.on(host),
                FeatureUseCases.on(host.store()),
                LineUseCases.on(host.store()),
                RoutingUseCases.on(host),
                MoveUseCases.on(
                        host.store(),
                        host.collaborators(),
                        host.time(),
                        host.background(),
                        host.parallelism(),
                        host.rules().moves(),
                        worker),
                JobUseCases.on(host, worker, locations.updateCalling()));
    }
}
