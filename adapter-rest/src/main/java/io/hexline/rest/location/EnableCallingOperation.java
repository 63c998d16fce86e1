package io.hexline.rest.location;

import io.hexline.application.calling.EnableCalling;
import io.hexline.domain.value.Id.LocationId;
import io.hexline.rest.call.Operation;
import io.hexline.rest.call.Operation.Answer;
import io.hexline.rest.call.Operation.Call;
import io.hexline.rest.id.WireId;
import io.hexline.rest.json.Fields;
import io.hexline.rest.problem.Problem;
import io.vavr.control.Either;
import java.util.Optional;

/**
 * {@code POST /telephony/config/locations}: 201 with the id of the location. What the body repeats of the location must
 * be there; the announcement language is what it adds.
 */
public record EnableCallingOperation(EnableCalling enableCalling) implements Operation {

    /** The body. */
    private record Wanted(LocationId location, String language) {

        /** Empty only where there are mistakes. */
        static Optional<Wanted> read(Fields body) {
            Optional<LocationId> id = body.required("id", text -> WireId.LOCATION.read(text, LocationId::parse));
            Optional<String> language = LocationFields.announcementLanguage(body);
            return id.flatMap(location -> language.map(spoken -> new Wanted(location, spoken)));
        }
    }

    @Override
    public Either<Problem, Answer> handle(Call call) {
        return call.organizationInQuery()
                .flatMap(org -> call.read(Wanted::read)
                        .map(Optional::orElseThrow)
                        .flatMap(wanted -> enableCalling
                                .handle(org, wanted.location(), wanted.language())
                                .bimap(Problem::of, CreateLocationOperation::created)));
    }
}
