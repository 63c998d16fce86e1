package io.hexline.rest.routing;

import io.hexline.application.routing.ManageDialPlans;
import io.hexline.application.routing.ManageDialPlans.DialPlanDraft;
import io.hexline.application.routing.ManageDialPlans.NewDialPlan;
import io.hexline.rest.call.Operation;
import io.hexline.rest.call.Operation.Answer;
import io.hexline.rest.call.Operation.Call;
import io.hexline.rest.id.WireId;
import io.hexline.rest.json.Fields;
import io.hexline.rest.problem.Problem;
import io.vavr.control.Either;
import java.util.List;
import java.util.Optional;

/**
 * {@code POST /telephony/config/premisePstn/dialPlans}: 201 with the id of the new dial plan, and with those of its patterns
 * that it could not have.
 */
public record CreateDialPlanOperation(ManageDialPlans manageDialPlans) implements Operation {

    /** The body, on the wire. */
    private record Created(String id, List<PatternErrorBody> dialPatternErrors) {

        static Created of(NewDialPlan created) {
            return new Created(
                    WireId.text(created.plan().id()),
                    created.refused().stream().map(PatternErrorBody::of).toList());
        }
    }

    private record Content(DialPlanDraft draft, List<String> patterns) {

        static Optional<Content> of(Fields body) {
            List<String> patterns = DialPlanFields.written(body);
            return DialPlanFields.read(body).map(draft -> new Content(draft, patterns));
        }
    }

    @Override
    public Either<Problem, Answer> handle(Call call) {
        return call.organizationInQuery()
                .flatMap(org -> call.read(Content::of)
                        .map(Optional::orElseThrow)
                        .flatMap(content -> manageDialPlans
                                .create(org, content.draft(), content.patterns())
                                .bimap(Problem::of, created -> Answer.json(201, Created.of(created)))));
    }
}
