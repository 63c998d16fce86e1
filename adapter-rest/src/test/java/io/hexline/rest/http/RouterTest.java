package io.hexline.rest.http;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.hexline.rest.call.Operation.Answer;
import io.hexline.rest.problem.Envelope;
import io.hexline.rest.route.Route;
import io.vavr.control.Either;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RouterTest {

    private final Router router = new Router(List.of(
            route("/people"),
            route("/people/{person}"),
            route("/people/me"),
            route("/people/me/image"),
            route("/people/{owner}/phones/{phone}"),
            route("/people/{person}/phones")));

    private static Route route(String path) {
        return new Route(
                "GET",
                path,
                Envelope.STANDARD,
                new Route.Open(request -> Either.right(Answer.text("text/plain", path))));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/people                 | /people                        | {}",
                "/people/                | /people                        | {}",
                "/people/ada             | /people/{person}               | {person=ada}",
                "/people/ada/            | /people/{person}               | {person=ada}",
                "/people/me              | /people/me                     | {}",
                "/people/me/image        | /people/me/image               | {}",
                "/people/ada/Phones      | /people/{person}/phones        | {person=ada}",
                "/people/me/phones       | /people/{person}/phones        | {person=me}",
                "/people/ada/phones      | /people/{person}/phones        | {person=ada}",
                "/people/ada/phones/7    | /people/{owner}/phones/{phone} | {owner=ada, phone=7}",
                "/people/{person}        | /people/{person}               | {person={person}}",
                "/people//               | -                              | -",
                "/people//phones         | -                              | -",
                "/people/ada//phones     | -                              | -",
                "/people/ada/image       | -                              | -",
                "/people/ada/phones/7/8  | -                              | -",
                "/People                 | -                              | -",
                "/                       | -                              | -"
            })
    void findsTheTemplateOfAPath(String path, String template, String variables) {
        var match = router.find(path);

        assertEquals(
                template,
                match.flatMap(found -> found.route("GET")).map(Route::path).orElse("-"));
        assertEquals(variables, match.map(found -> found.variables().toString()).orElse("-"));
    }
}
