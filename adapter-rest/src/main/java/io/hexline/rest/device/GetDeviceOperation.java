package io.hexline.rest.device;

import io.hexline.application.device.DeviceAccess;
import io.hexline.application.device.ShowDevices;
import io.hexline.rest.call.Operation;
import io.hexline.rest.call.Operation.Answer;
import io.hexline.rest.call.Operation.Call;
import io.hexline.rest.problem.Problem;
import io.vavr.control.Either;

/** {@code GET /devices/{deviceId}}. */
public record GetDeviceOperation(ShowDevices showDevices) implements Operation {

    @Override
    public Either<Problem, Answer> handle(Call call) {
        DeviceAccess access = new DeviceAccess(call.authorization());
        return call.organizationInQuery()
                .flatMap(org -> Call.parsed(
                                "deviceId",
                                DeviceId.read(org, call.request().variables().get("deviceId")))
                        .flatMap(key -> access.asked(key)
                                .flatMap(showDevices::byKey)
                                .flatMap(found -> access.seen(key, found))
                                .bimap(Problem::of, found -> Answer.ok(DeviceBody.of(org, found)))));
    }
}
