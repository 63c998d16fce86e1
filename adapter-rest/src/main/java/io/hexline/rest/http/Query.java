package io.hexline.rest.http;

import io.hexline.rest.problem.Problem;
import io.vavr.control.Either;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.jetty.http.HttpException;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.util.Fields;

/** The parameters behind the question mark. */
final class Query {

    private Query() {}

    /** The first value of each; 400 where they are not encoded as they must be. */
    static Either<Problem, Map<String, String>> of(Request request) {
        try {
            Fields parameters = Request.extractQueryParameters(request);
            return Either.right(
                    parameters.getNames().stream().collect(Collectors.toMap(name -> name, parameters::getValue)));
        } catch (HttpException.IllegalArgumentException | HttpException.IllegalStateException unreadable) {
            return Either.left(Problem.invalid("The parameters of the address are not encoded as they must be."));
        }
    }
}
