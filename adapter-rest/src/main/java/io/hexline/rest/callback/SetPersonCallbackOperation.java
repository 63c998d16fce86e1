package io.hexline.rest.callback;

import io.hexline.application.callback.ManageCallbacks;
import io.hexline.application.callback.ManageCallbacks.SetUserCallbackCommand;
import io.hexline.application.callback.UserCallback.Selected;
import io.hexline.application.user.CallingUser;
import io.hexline.domain.value.Id.PersonId;
import io.hexline.domain.value.Syntax.Malformed;
import io.hexline.rest.call.CallingUserInPath;
import io.hexline.rest.call.Operation;
import io.hexline.rest.call.Operation.Answer;
import io.hexline.rest.call.Operation.Call;
import io.hexline.rest.json.Fields;
import io.hexline.rest.problem.Problem;
import io.vavr.control.Either;
import java.util.Arrays;
import java.util.Optional;

/** {@code PUT /telephony/config/people/{personId}/emergencyCallbackNumber}: 204. */
public record SetPersonCallbackOperation(ManageCallbacks manageCallbacks) implements Operation {

    @Override
    public Either<Problem, Answer> handle(Call call) {
        return CallingUserInPath.of(call)
                .flatMap(user -> call.read(body -> command(body, user)))
                .flatMap(command -> manageCallbacks.setForUser(command).mapLeft(Problem::of))
                .map(set -> Answer.nothing());
    }

    private static SetUserCallbackCommand command(Fields body, CallingUser.Key user) {
        Optional<Selected> selected = body.required("selected", SetPersonCallbackOperation::selected);
        Optional<PersonId> member = selected.equals(Optional.of(Selected.LOCATION_MEMBER_NUMBER))
                ? MemberField.read(body)
                : Optional.empty();
        return new SetUserCallbackCommand(
                user,
                member,
                selected.equals(Optional.of(Selected.LOCATION_ECBN)),
                body.flag("elinEnabled"),
                body.flag("elinForWebexAppEnabled"));
    }

    private static Either<Malformed, Selected> selected(String text) {
        return Arrays.stream(Selected.values())
                .filter(selected -> selected.name().equals(text))
                .findFirst()
                .<Either<Malformed, Selected>>map(Either::right)
                .orElseGet(() ->
                        Either.left(new Malformed("selection", text, "one of " + Arrays.toString(Selected.values()))));
    }
}
