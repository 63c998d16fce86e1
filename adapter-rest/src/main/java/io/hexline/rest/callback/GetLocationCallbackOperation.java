package io.hexline.rest.callback;

import io.hexline.application.callback.LocationCallback;
import io.hexline.application.callback.ManageCallbacks;
import io.hexline.domain.number.CallbackNumber;
import io.hexline.rest.call.Operation;
import io.hexline.rest.call.Operation.Answer;
import io.hexline.rest.call.Operation.Call;
import io.hexline.rest.problem.Problem;
import io.vavr.control.Either;
import java.util.Optional;

/** {@code GET /telephony/config/locations/{locationId}/features/emergencyCallbackNumber}. */
public record GetLocationCallbackOperation(ManageCallbacks manageCallbacks) implements Operation {

    private static final CallbackNumber NONE = new CallbackNumber(Optional.empty());

    /** The body, on the wire. */
    private record Shown(
            CallbackInfo locationInfo, CallbackInfo locationMemberInfo, String selected, int elinExpiryTimeMinutes) {

        static Shown of(LocationCallback callback) {
            return new Shown(
                    CallbackInfo.of(callback.own(), callback.effectiveOwn())
                            .named(callback.location().name()),
                    callback.member()
                            .map(member -> CallbackInfo.of(member, callback.effective()))
                            .orElseGet(() -> CallbackInfo.of(NONE, callback.effective())),
                    callback.member().isPresent() ? "LOCATION_MEMBER_NUMBER" : "LOCATION_NUMBER",
                    callback.minutesLocated());
        }
    }

    @Override
    public Either<Problem, Answer> handle(Call call) {
        return call.organizationInQuery()
                .flatMap(org -> call.locationInPath(org)
                        .flatMap(id -> manageCallbacks.ofLocation(org, id).mapLeft(Problem::of)))
                .map(callback -> Answer.ok(Shown.of(callback)));
    }
}
