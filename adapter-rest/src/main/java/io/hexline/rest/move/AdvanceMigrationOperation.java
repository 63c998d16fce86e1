package io.hexline.rest.move;

import io.hexline.application.move.MigrateLocation;
import io.hexline.application.move.MigrateLocation.Migration;
import io.hexline.application.move.MigrateLocation.MigrationCommand;
import io.hexline.application.move.MigrateLocation.MigrationStep;
import io.hexline.application.move.MigrateLocation.MigrationStep.BatchState;
import io.hexline.domain.value.Id.JobId;
import io.hexline.domain.value.Id.LocationId;
import io.hexline.domain.value.Id.OrgId;
import io.hexline.domain.value.Id.PersonId;
import io.hexline.rest.call.Operation;
import io.hexline.rest.call.Operation.Answer;
import io.hexline.rest.call.Operation.Call;
import io.hexline.rest.id.WireId;
import io.hexline.rest.json.Fields;
import io.hexline.rest.move.MigrationBody.PlannedUser;
import io.hexline.rest.problem.Problem;
import io.vavr.control.Either;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * {@code POST /hexline/v1/locations/{locationId}/migration}: 201 with the job of the next batch, or 200 where none has
 * begun.
 */
public record AdvanceMigrationOperation(MigrateLocation migrateLocation) implements Operation {

    private static final int CREATED = 201;
    private static final int OK = 200;

    /** The body of a request. */
    private record Wanted(Optional<LocationId> target, Optional<JobId> after, Set<PersonId> without) {

        static Wanted read(Fields body) {
            return new Wanted(
                    body.required("targetLocationId", text -> WireId.LOCATION.read(text, LocationId::parse)),
                    body.value("afterJobId", text -> WireId.JOB_ID.read(text, JobId::parse)),
                    Set.copyOf(body.values("withoutUserIds", text -> WireId.readUser(text, PersonId::parse))));
        }
    }

    @Override
    public Either<Problem, Answer> handle(Call call) {
        return call.organizationInQuery()
                .flatMap(org -> call.locationInPath(org)
                        .flatMap(source -> call.read(Wanted::read)
                                .flatMap(wanted -> migrateLocation
                                        .advance(command(call, org, source, wanted))
                                        .mapLeft(Problem::of))))
                .map(AdvanceMigrationOperation::answer);
    }

    private static MigrationCommand command(Call call, OrgId org, LocationId source, Wanted wanted) {
        return new MigrationCommand(
                new Migration(org, source, wanted.target().orElseThrow()),
                call.caller(),
                call.request().trackingId(),
                wanted.after(),
                wanted.without());
    }

    private static Answer answer(MigrationStep step) {
        return step.fold(
                batch -> Answer.json(
                        batch.state() == BatchState.BEGUN ? CREATED : OK,
                        new StepBody(batch.state().name(), JobDetails.listed(batch.job()), null)),
                done -> Answer.ok(new StepBody("DONE", null, PlannedUser.all(done.blocked()))));
    }

    /**
     * A step, on the wire.
     *
     * @param state that of the batch, or {@code DONE}
     * @param job null where it is done
     * @param blocked who cannot move; null before
     */
    private record StepBody(String state, JobDetails job, List<PlannedUser> blocked) {}
}
