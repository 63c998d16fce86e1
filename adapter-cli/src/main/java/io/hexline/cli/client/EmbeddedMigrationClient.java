package io.hexline.cli.client;

import io.hexline.application.move.MigrateLocation.Migration;
import io.hexline.application.move.MigrateLocation.MigrationCommand;
import io.hexline.cli.answer.Answer;
import io.hexline.cli.answer.Failures;
import io.hexline.cli.session.Session;
import io.hexline.domain.value.Id.JobId;
import io.hexline.domain.value.Id.LocationId;
import io.hexline.domain.value.Id.PersonId;
import io.vavr.control.Either;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** A session on a simulated world. */
record EmbeddedMigrationClient(Session session) implements MigrationClient {

    @Override
    public Either<Answer, PlanReport> plan(LocationId source, LocationId target) {
        return session.useCases()
                .moves()
                .migrateLocation()
                .plan(new Migration(session.organization(), source, target))
                .bimap(Failures::answer, PlanReport::of);
    }

    @Override
    public Either<Answer, StepReport> advance(
            LocationId source, LocationId target, Optional<JobId> after, Set<PersonId> without) {
        return session.useCases()
                .moves()
                .migrateLocation()
                .advance(new MigrationCommand(
                        new Migration(session.organization(), source, target),
                        session.administrator(),
                        "CLI_" + UUID.randomUUID(),
                        after,
                        without))
                .bimap(Failures::answer, StepReport::of);
    }
}
