package io.hexline.rest.call;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.hexline.rest.problem.Problem;
import io.vavr.control.Either;
import java.util.Map;
import java.util.function.Supplier;

/**
 * One request, whoever sends it.
 *
 * @param server the address that the client called this server by, for example {@code http://127.0.0.1:8080}
 * @param path as it was sent, encoded
 * @param variables the values of the path's variables
 * @param query the first value of each parameter, in the order of the request
 * @param body reads the body when it is asked for, once
 */
public record RestRequest(
        String server,
        String path,
        String trackingId,
        Map<String, String> variables,
        Map<String, String> query,
        Supplier<Either<Problem, ObjectNode>> body) {}
