package io.hexline.rest.location;

import io.hexline.application.calling.UpdateCalling.UpdateCallingCommand;
import io.hexline.application.calling.UpdateCallingJob;
import io.hexline.application.failure.Failure;
import io.hexline.application.job.BatchJobStart;
import io.hexline.domain.job.BatchJob;
import io.hexline.domain.value.Change;
import io.hexline.domain.value.Id.LocationId;
import io.hexline.domain.value.Id.OrgId;
import io.hexline.domain.value.PhoneNumber;
import io.hexline.domain.value.Syntax.Malformed;
import io.hexline.rest.call.Operation;
import io.hexline.rest.call.Operation.Answer;
import io.hexline.rest.call.Operation.Call;
import io.hexline.rest.id.WireId;
import io.hexline.rest.json.Fields;
import io.hexline.rest.problem.Problem;
import io.vavr.control.Either;
import java.util.Optional;

/**
 * {@code PUT /telephony/config/locations/{locationId}}: 204, or 200 with the job that follows another routing prefix, or 206
 * where it could not begin.
 */
public record UpdateCallingOperation(UpdateCallingJob updateCalling) implements Operation {

    private static final int PARTIAL_CONTENT = 206;

    @Override
    public Either<Problem, Answer> handle(Call call) {
        return call.organizationInQuery()
                .flatMap(org -> call.locationInPath(org).flatMap(id -> call.read(body -> command(body, org, id))))
                .flatMap(command -> updateCalling
                        .handle(
                                new BatchJobStart.Request(
                                        command.org(),
                                        call.caller(),
                                        call.request().trackingId()),
                                command)
                        .mapLeft(Problem::of))
                .map(updated ->
                        updated.job().map(UpdateCallingOperation::following).orElseGet(Answer::nothing));
    }

    /** The body of an answer about a job. */
    private record Following(String batchJobId, String failureReason) {}

    private static Answer following(Either<Failure, BatchJob> job) {
        return job.fold(
                failure -> Answer.json(
                        PARTIAL_CONTENT,
                        new Following(
                                null,
                                "UpdateRoutingPrefix batch job not triggered: "
                                        + Problem.of(failure).message())),
                begun -> Answer.ok(new Following(WireId.text(begun.id()), null)));
    }

    private static UpdateCallingCommand command(Fields body, OrgId org, LocationId location) {
        Optional<Fields> line = body.object("callingLineId");
        return new UpdateCallingCommand(
                org,
                location,
                body.filled("announcementLanguage"),
                line.map(given -> given.<String>changeOrNull("name", Either::right))
                        .orElseGet(Change::keep),
                line.flatMap(given -> given.value("phoneNumber", PhoneNumber.Written::parse)),
                body.value("chargeNumber", PhoneNumber.Written::parse),
                body.object("connection").flatMap(connection -> GatewayField.read(connection, "type", "id")),
                body.changeOrNull("externalCallerIdName", Either::right),
                body.changeOrNull("pAccessNetworkInfo", Either::right),
                body.changeOrNull("outsideDialDigit", UpdateCallingOperation::digits),
                body.flag("enforceOutsideDialDigit"),
                body.changeOrNull("routingPrefix", UpdateCallingOperation::digits));
    }

    private static Either<Malformed, String> digits(String given) {
        return given.matches("[0-9]{1,7}")
                ? Either.right(given)
                : Either.left(new Malformed("dialled prefix", given, "1 to 7 digits"));
    }
}
