package io.hexline.rest.line;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.hexline.application.line.CreateLine;
import io.hexline.application.line.CreateLine.CreateLineCommand;
import io.hexline.application.line.LineSetup;
import io.hexline.domain.user.Subscriber.NonPerson;
import io.hexline.domain.value.Change;
import io.hexline.domain.value.Id.LocationId;
import io.hexline.rest.call.Operation;
import io.hexline.rest.id.WireId;
import io.hexline.rest.json.Fields;
import io.hexline.rest.problem.Problem;
import io.vavr.control.Either;
import java.util.Map;
import java.util.Optional;

/** {@code POST /telephony/config/virtualLines}: 201 with the id of the new one. */
public record CreateVirtualLineOperation(CreateLine createLine) implements Operation {

    @Override
    public Either<Problem, Answer> handle(Call call) {
        return call.organizationInQuery()
                .flatMap(org -> call.request()
                        .body()
                        .flatMap(whole -> call.read(
                                body -> new CreateLineCommand(org, NonPerson.VIRTUAL_LINE, setup(body, whole)))))
                .flatMap(command -> createLine.handle(command).mapLeft(Problem::of))
                .map(created -> Answer.json(
                        201, Map.of("id", WireId.text(created.holder().id()))));
    }

    private static LineSetup setup(Fields body, ObjectNode whole) {
        Optional<String> first = body.required("firstName", Either::right);
        Optional<String> last = body.required("lastName", Either::right);
        Optional<LocationId> location = body.required(LineFields.LOCATION, LineFields::readLocation);
        Optional<String> name =
                body.filled("displayName").or(() -> first.flatMap(given -> last.map(family -> given + " " + family)));
        return LineFields.virtualLine(
                body, whole, name, location.map(Change::set).orElseGet(Change::keep));
    }
}
