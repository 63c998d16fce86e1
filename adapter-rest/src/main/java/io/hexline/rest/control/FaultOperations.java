package io.hexline.rest.control;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.primitives.Ints;
import io.hexline.application.control.FaultControl;
import io.hexline.rest.call.ControlOperation.ControlCall;
import io.hexline.rest.call.Operation.Answer;
import io.hexline.rest.json.Json;
import io.hexline.rest.problem.Problem;
import io.vavr.control.Either;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntPredicate;

/** The failures of the systems outside that lie ahead. */
public record FaultOperations(FaultControl faults) {

    public Either<Problem, Answer> list(ControlCall call) {
        List<ObjectNode> items =
                faults.all().entrySet().stream().map(FaultOperations::withId).toList();
        return Either.right(Answer.ok(Map.of("items", items)));
    }

    private static ObjectNode withId(Map.Entry<Integer, String> fault) {
        ObjectNode item = JsonNodeFactory.instance.objectNode().put("id", String.valueOf(fault.getKey()));
        Json.object(fault.getValue().getBytes(StandardCharsets.UTF_8))
                .getOrElseThrow(reason -> new IllegalStateException(reason))
                .properties()
                .forEach(field -> item.set(field.getKey(), field.getValue()));
        return item;
    }

    public Either<Problem, Answer> add(ControlCall call) {
        return call.content()
                .flatMap(fault -> faults.add(fault).mapLeft(Problem::invalid))
                .map(FaultOperations::added);
    }

    /** The answer to what was added, of ports or of HTTP. */
    static Answer added(int id) {
        return Answer.json(201, Map.of("id", String.valueOf(id)));
    }

    public Either<Problem, Answer> remove(ControlCall call) {
        return removed(call, faults::remove);
    }

    static Either<Problem, Answer> removed(ControlCall call, IntPredicate remove) {
        return Optional.ofNullable(Ints.tryParse(call.inPath("faultId")))
                .filter(remove::test)
                .<Either<Problem, Answer>>map(id -> Either.right(Answer.nothing()))
                .orElseGet(() -> Either.left(Refusals.missing("the fault")));
    }

    public Either<Problem, Answer> clear(ControlCall call) {
        faults.clear();
        return Either.right(Answer.nothing());
    }
}
