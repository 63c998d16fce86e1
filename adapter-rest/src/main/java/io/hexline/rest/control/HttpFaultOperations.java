package io.hexline.rest.control;

import io.hexline.rest.call.ControlOperation.ControlCall;
import io.hexline.rest.call.Operation.Answer;
import io.hexline.rest.fault.HttpFaults;
import io.hexline.rest.problem.Problem;
import io.vavr.control.Either;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/** What goes wrong with requests, whatever they ask for. */
public record HttpFaultOperations(HttpFaults faults) {

    public Either<Problem, Answer> list(ControlCall call) {
        List<HttpFaultBody> items = faults.all().entrySet().stream()
                .map(fault -> HttpFaultBody.of(fault.getKey(), fault.getValue()))
                .toList();
        return Either.right(Answer.ok(Map.of("items", items)));
    }

    public Either<Problem, Answer> add(ControlCall call) {
        return call.read(HttpFaultBody::read).flatMap(read -> read).flatMap(fault -> {
            OptionalInt id = faults.add(fault);
            return id.isPresent()
                    ? Either.right(FaultOperations.added(id.getAsInt()))
                    : Either.left(
                            Problem.of(409, "There are " + HttpFaults.MOST + " faults already. Remove some first."));
        });
    }

    public Either<Problem, Answer> remove(ControlCall call) {
        return FaultOperations.removed(call, faults::remove);
    }

    public Either<Problem, Answer> clear(ControlCall call) {
        faults.clear();
        return Either.right(Answer.nothing());
    }
}
