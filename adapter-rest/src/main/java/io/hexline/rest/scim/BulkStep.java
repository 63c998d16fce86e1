package io.hexline.rest.scim;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.hexline.rest.call.Operation.Call;
import io.hexline.rest.problem.Problem;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import java.util.List;
import java.util.Optional;

/**
 * One operation of many in a request.
 *
 * @param path of a kind of resources, or of one of them
 * @param bulkId by which others can name what it creates
 * @param data as the body of the operation by itself; missing where it has none
 */
record BulkStep(String method, String path, Optional<String> bulkId, JsonNode data) {

    private static final String LIST = "operations";

    /** "The number of Bulk operations in a single request is limited to 100." */
    private static final int MOST = 100;

    /**
     * All that a request asks for.
     *
     * @param list what the request calls the list: the RFC has a capital, and the API reference has not
     * @param mostRefused with so many refusals it ends
     */
    record Request(String list, int mostRefused, List<BulkStep> steps) {

        static Either<Problem, Request> read(ObjectNode body) {
            String list = body.has("Operations") ? "Operations" : LIST;
            JsonNode operations = ScimJson.list(body.path(list));
            if (!operations.isArray()) {
                return Either.left(ScimProblem.of("invalidSyntax", list + " must be an array."));
            }
            if (operations.size() > MOST) {
                return Either.left(Problem.of(413, "A request can have at most " + MOST + " operations."));
            }
            return Call.read(body, fields -> fields.number("failOnErrors", 1, MOST))
                    .flatMap(mostRefused -> Either.traverseRight(operations, BulkStep::read)
                            .map(Seq::asJava)
                            .map(steps -> new Request(list, mostRefused.orElse(MOST), steps)));
        }
    }

    private static Either<Problem, BulkStep> read(JsonNode operation) {
        String method = operation.path("method").asText();
        String path = operation.path("path").asText();
        return method.isEmpty() || path.isEmpty()
                ? Either.left(ScimProblem.of("invalidSyntax", "An operation must have a method and a path."))
                : Either.right(new BulkStep(
                        method,
                        path,
                        Optional.ofNullable(operation.path("bulkId").textValue()),
                        operation.path("data")));
    }
}
