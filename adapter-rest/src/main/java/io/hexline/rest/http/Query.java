package io.hexline.rest.http;

import io.hexline.rest.openapi.Choices;
import io.hexline.rest.problem.Problem;
import io.vavr.control.Either;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.eclipse.jetty.http.HttpException;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.util.Fields;

/** The parameters behind the question mark. */
final class Query {

    /** Which of two counts must not be left to chance. */
    private static final Set<String> SINGLE = Set.of("orgId", "start", "max", "cursor");

    /** All of which count, as if commas stood between them. */
    private static final String SEVERAL = "id";

    private static final Either<Problem, Map<String, String>> NONE = Either.right(Map.of());

    private Query() {}

    /** The first value of each, but for ids; 400 where they are not encoded as they must be, or none of the {@link Choices}. */
    static Either<Problem, Map<String, String>> of(Exchange exchange) {
        return firstValues(exchange.request())
                .flatMap(values -> exchange.route()
                        .filter(route -> !values.isEmpty())
                        .flatMap(route -> route.choices().mistake(values))
                        .<Either<Problem, Map<String, String>>>map(Either::left)
                        .orElseGet(() -> Either.right(values)));
    }

    private static Either<Problem, Map<String, String>> firstValues(Request request) {
        if (request.getHttpURI().getQuery() == null) {
            return NONE;
        }
        try {
            return firstValues(Request.extractQueryParameters(request));
        } catch (HttpException.IllegalArgumentException | HttpException.IllegalStateException unreadable) {
            return Either.left(Problem.invalid("The parameters of the address are not encoded as they must be."));
        }
    }

    /** In the order of the request. */
    private static Either<Problem, Map<String, String>> firstValues(Fields parameters) {
        Map<String, String> values = new LinkedHashMap<>();
        for (Fields.Field parameter : parameters) {
            if (SINGLE.contains(parameter.getName()) && parameter.hasMultipleValues()) {
                return Either.left(Problem.invalid("The parameter " + parameter.getName() + " stands twice."));
            }
            values.put(
                    parameter.getName(),
                    parameter.getName().equals(SEVERAL)
                            ? String.join(",", parameter.getValues())
                            : parameter.getValue());
        }
        return Either.right(values);
    }
}
