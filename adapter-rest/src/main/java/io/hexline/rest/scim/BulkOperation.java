package io.hexline.rest.scim;

import io.hexline.rest.call.Operation;
import io.hexline.rest.problem.Problem;
import io.vavr.control.Either;
import java.util.List;
import java.util.Map;

/**
 * {@code POST /identity/scim/{orgId}/v2/Bulk}: operations on users and groups, each as if it had been asked for by itself. 200
 * whatever becomes of them; the answer has the status of each.
 *
 * @param operations by their method and the kind of resources, with a slash behind it where they are about one, for example
 *     {@code POST Users} and {@code DELETE Users/}
 */
public record BulkOperation(Map<String, Operation> operations) implements Operation {

    private static final String RESPONSE = "urn:ietf:params:scim:api:messages:2.0:BulkResponse";

    @Override
    public Either<Problem, Answer> handle(Call call) {
        return ScimUsers.organization(call)
                .flatMap(org -> call.request()
                        .body()
                        .flatMap(BulkStep.Request::read)
                        .map(request -> Answer.ok(Map.of(
                                "schemas",
                                List.of(RESPONSE),
                                request.list(),
                                new BulkRun(call, ScimUsers.base(call, org), operations).of(request)))));
    }
}
