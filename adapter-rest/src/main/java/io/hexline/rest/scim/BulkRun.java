package io.hexline.rest.scim;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.hexline.rest.call.Operation;
import io.hexline.rest.call.Operation.Answer;
import io.hexline.rest.call.Operation.Call;
import io.hexline.rest.problem.Envelope;
import io.hexline.rest.problem.Problem;
import io.vavr.control.Either;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What becomes of the operations of one request, one after the other. */
final class BulkRun {

    private static final Pattern PATH = Pattern.compile("/?(Users|Groups)(?:/([^/]+))?/?");

    private static final String REFERENCE = "bulkId:";

    private final Call call;
    private final String base;
    private final Map<String, Operation> operations;

    /** The ids of what was created, by their bulkId. */
    private final Map<String, String> created = new HashMap<>();

    /**
     * One operation that was tried, on the wire.
     *
     * @param location null where nothing was created, nor named
     * @param response why it was refused; null where it was not
     */
    record Done(String method, String bulkId, String location, String status, Object response) {}

    /**
     * A run.
     *
     * @param base the address under which the resources are
     */
    BulkRun(Call call, String base, Map<String, Operation> operations) {
        this.call = call;
        this.base = base;
        this.operations = operations;
    }

    /** Those that were tried, until as many were refused as the request bears. */
    List<Done> of(BulkStep.Request request) {
        List<Done> done = new ArrayList<>();
        int refused = 0;
        for (BulkStep step : request.steps()) {
            if (refused >= request.mostRefused()) {
                break;
            }
            Done outcome = outcome(step);
            refused += outcome.response() == null ? 0 : 1;
            done.add(outcome);
        }
        return done;
    }

    private Done outcome(BulkStep step) {
        Matcher path = PATH.matcher(step.path());
        if (!path.matches()) {
            return refused(step, Optional.empty(), unknown(step));
        }
        Optional<String> id = Optional.ofNullable(path.group(2)).map(this::named);
        Optional<String> there = id.map(known -> base + "/" + path.group(1) + "/" + known);
        String key = step.method() + " " + path.group(1) + (id.isPresent() ? "/" : "");
        return Optional.ofNullable(operations.get(key))
                .map(operation -> operation.handle(single(id, step.data())))
                .orElseGet(() -> Either.left(unknown(step)))
                .fold(problem -> refused(step, there, problem), answer -> granted(step, there, answer));
    }

    private static Problem unknown(BulkStep step) {
        return ScimProblem.of("invalidPath", "There is no operation " + step.method() + " " + step.path() + ".");
    }

    /** The request that asks for one operation by itself. */
    private Call single(Optional<String> id, JsonNode data) {
        Map<String, String> variables = new HashMap<>(call.request().variables());
        id.ifPresent(known -> variables.putAll(Map.of("userId", known, "groupId", known)));
        Either<Problem, ObjectNode> body = data instanceof ObjectNode object
                ? Either.right((ObjectNode) resolved(object))
                : Either.left(ScimProblem.of("invalidSyntax", "data must be an object."));
        return new Call(
                call.authorization(),
                new Call.Request(
                        call.request().server(),
                        call.request().path(),
                        call.request().trackingId(),
                        variables,
                        Map.of(),
                        body),
                call.waits());
    }

    private Done granted(BulkStep step, Optional<String> there, Answer answer) {
        Optional<String> location =
                Optional.ofNullable(answer.headers().get("Location")).or(() -> there);
        step.bulkId()
                .ifPresent(own -> location.ifPresent(
                        address -> created.put(own, address.substring(address.lastIndexOf('/') + 1))));
        return new Done(
                step.method(),
                step.bulkId().orElse(null),
                location.orElse(null),
                String.valueOf(answer.status()),
                null);
    }

    private Done refused(BulkStep step, Optional<String> there, Problem problem) {
        return new Done(
                step.method(),
                step.bulkId().orElse(null),
                there.orElse(null),
                String.valueOf(problem.status()),
                Envelope.SCIM.body(problem, call.request().trackingId()));
    }

    /** A text that names what an earlier operation created is its id. */
    private String named(String text) {
        return text.startsWith(REFERENCE) ? created.getOrDefault(text.substring(REFERENCE.length()), text) : text;
    }

    private JsonNode resolved(JsonNode data) {
        if (data instanceof ObjectNode object) {
            ObjectNode whole = JsonNodeFactory.instance.objectNode();
            object.properties().forEach(field -> whole.set(field.getKey(), resolved(field.getValue())));
            return whole;
        }
        if (data instanceof ArrayNode array) {
            ArrayNode whole = JsonNodeFactory.instance.arrayNode(array.size());
            array.forEach(element -> whole.add(resolved(element)));
            return whole;
        }
        return data.isTextual() ? JsonNodeFactory.instance.textNode(named(data.textValue())) : data;
    }
}
