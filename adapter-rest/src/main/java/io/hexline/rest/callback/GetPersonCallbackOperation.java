package io.hexline.rest.callback;

import io.hexline.application.callback.LocationCallback;
import io.hexline.application.callback.LocationCallback.Effective;
import io.hexline.application.callback.ManageCallbacks;
import io.hexline.application.callback.UserCallback;
import io.hexline.domain.user.CallSettings.EmergencyCalls;
import io.hexline.rest.call.CallingUserInPath;
import io.hexline.rest.call.Operation;
import io.hexline.rest.call.Operation.Answer;
import io.hexline.rest.call.Operation.Call;
import io.hexline.rest.problem.Problem;
import io.vavr.control.Either;

/** {@code GET /telephony/config/people/{personId}/emergencyCallbackNumber}. */
public record GetPersonCallbackOperation(ManageCallbacks manageCallbacks) implements Operation {

    /**
     * The body, on the wire.
     *
     * @param locationMemberInfo null where no other user is called back
     */
    private record Shown(
            String selected,
            CallbackInfo directLineInfo,
            CallbackInfo locationECBNInfo,
            CallbackInfo locationMemberInfo,
            Default defaultInfo,
            boolean elinEnabled,
            boolean elinForWebexAppEnabled) {

        static Shown of(UserCallback callback) {
            EmergencyCalls calls = callback.user().subscriber().settings().emergencyCalls();
            return new Shown(
                    callback.selected().name(),
                    CallbackInfo.of(callback.user().person(), callback.own(), callback.effectiveOwn()),
                    atLocation(callback.atLocation(), callback.effectiveAtLocation()),
                    callback.member()
                            .map(member -> CallbackInfo.of(member, callback.effectiveOther()))
                            .orElse(null),
                    Default.of(callback.atLocation()),
                    calls.locatedByDevices(),
                    calls.locatedByApp());
        }

        private static CallbackInfo atLocation(LocationCallback location, Effective effective) {
            return location.member()
                    .map(member -> CallbackInfo.of(member.person(), member.number(), effective))
                    .orElseGet(() -> CallbackInfo.of(location.location(), location.own(), effective));
        }
    }

    /** Who is called back where nothing else helps, on the wire. */
    private record Default(String effectiveValue, String quality) {

        static Default of(LocationCallback location) {
            return new Default(
                    CallbackInfo.effectiveText(location.effectiveOwn()),
                    location.own().quality().name());
        }
    }

    @Override
    public Either<Problem, Answer> handle(Call call) {
        return CallingUserInPath.of(call)
                .flatMap(user -> manageCallbacks.ofUser(user).mapLeft(Problem::of))
                .map(callback -> Answer.ok(Shown.of(callback)));
    }
}
