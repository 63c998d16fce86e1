package io.hexline.rest.location;

import io.hexline.application.calling.ShowPstn;
import io.hexline.domain.carrier.Carrier;
import io.hexline.rest.call.Operation;
import io.hexline.rest.call.Operation.Answer;
import io.hexline.rest.call.Operation.Call;
import io.hexline.rest.problem.Problem;
import io.vavr.control.Either;
import java.util.List;

/** {@code GET /telephony/pstn/locations/{locationId}/connectionOptions}: all at once; an organization has few carriers. */
public record ListPstnOptionsOperation(ShowPstn showPstn) implements Operation {

    /** The body, on the wire. */
    private record Listed(List<PstnBody> items) {

        static Listed of(List<Carrier> carriers, boolean mobile) {
            return new Listed(carriers.stream()
                    .filter(carrier -> !mobile || carrier.kind().providesMobileNumbers())
                    .map(PstnBody::option)
                    .toList());
        }
    }

    @Override
    public Either<Problem, Answer> handle(Call call) {
        boolean mobile = call.texts("serviceTypes").contains(PstnBody.MOBILE);
        return call.organizationInQuery()
                .flatMap(org -> call.locationInPath(org)
                        .flatMap(id -> showPstn.options(org, id)
                                .bimap(Problem::of, carriers -> Answer.ok(Listed.of(carriers, mobile)))));
    }
}
