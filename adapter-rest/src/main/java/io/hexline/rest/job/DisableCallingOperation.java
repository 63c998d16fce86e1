package io.hexline.rest.job;

import io.hexline.application.calling.DisableCalling;
import io.hexline.application.calling.DisableCalling.DisableCallingCommand;
import io.hexline.application.job.BatchJobStart;
import io.hexline.domain.value.Id.LocationId;
import io.hexline.rest.call.Operation;
import io.hexline.rest.call.Operation.Answer;
import io.hexline.rest.call.Operation.Call;
import io.hexline.rest.id.WireId;
import io.hexline.rest.json.Fields;
import io.hexline.rest.problem.Problem;
import io.vavr.control.Either;
import java.util.Optional;

/** {@code POST …/jobs/locations/deleteCallingLocation}: 202 with the job that has been started. */
public record DisableCallingOperation(DisableCalling disableCalling) implements Operation {

    private static final int ACCEPTED = 202;

    /** The body of a request; the name that can stand in it is for people. */
    private record Wanted(Optional<LocationId> location, boolean forced) {

        static Wanted read(Fields body) {
            return new Wanted(
                    body.required("locationId", text -> WireId.LOCATION.read(text, LocationId::parse)),
                    body.flag("forceDelete").orElse(false));
        }
    }

    @Override
    public Either<Problem, Answer> handle(Call call) {
        return call.organizationInQuery()
                .flatMap(org -> call.read(Wanted::read)
                        .flatMap(wanted -> disableCalling
                                .handle(new DisableCallingCommand(
                                        new BatchJobStart.Request(
                                                org,
                                                call.caller(),
                                                call.request().trackingId()),
                                        wanted.location().orElseThrow(),
                                        wanted.forced()))
                                .mapLeft(Problem::of)))
                .map(job -> Answer.json(ACCEPTED, BatchJobBody.started(job)));
    }
}
