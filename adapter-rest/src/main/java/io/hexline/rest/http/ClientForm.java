package io.hexline.rest.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.hexline.rest.problem.Problem;
import io.vavr.control.Either;
import java.net.URLDecoder;
import java.util.Base64;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.MimeTypes;
import org.eclipse.jetty.util.UrlEncoded;

/**
 * The body of a request for a token (RFC 6749): a form, or an object as other bodies are. A client can say who it is in it, or
 * in the header {@code Authorization}.
 *
 * @param sent as it came, or why it did not
 * @param limit how many bytes it may have
 */
record ClientForm(HttpFields headers, Either<Problem, byte[]> sent, int limit) {

    private static final int OTHER_TYPE = 415;
    private static final String FORM = "application/x-www-form-urlencoded";
    private static final String SCHEME = "Basic ";
    private static final String ID = "client_id";
    private static final String SECRET = "client_secret";

    /** Each field as a text, with those of the client. */
    Either<Problem, ObjectNode> object() {
        Either<Problem, ObjectNode> body =
                isForm() ? sent.flatMap(this::form) : new Body(headers, sent, limit).object();
        return body.mapLeft(problem -> problem.status() == OTHER_TYPE
                        ? Problem.of(OTHER_TYPE, "The body must be " + FORM + ".")
                        : problem)
                .flatMap(this::withClient);
    }

    private boolean isForm() {
        String type = headers.get(HttpHeader.CONTENT_TYPE);
        return type != null
                && MimeTypes.getBase(type).strip().toLowerCase(Locale.ROOT).equals(FORM)
                && !headers.contains(HttpHeader.CONTENT_ENCODING);
    }

    private Either<Problem, ObjectNode> form(byte[] bytes) {
        if (bytes.length > limit) {
            return Either.left(Body.tooLong(limit));
        }
        ObjectNode fields = JsonNodeFactory.instance.objectNode();
        Set<String> twice = new HashSet<>();
        try {
            UrlEncoded.decodeTo(
                    new String(bytes, UTF_8),
                    (name, value) -> {
                        if (fields.has(name)) {
                            twice.add(name);
                        }
                        fields.put(name, value);
                    },
                    UTF_8);
        } catch (IllegalArgumentException | IllegalStateException unreadable) {
            return Either.left(Problem.invalid("The form is not encoded as it must be."));
        }
        return twice.isEmpty()
                ? Either.right(fields)
                : Either.left(Problem.invalid("A field of the form stands twice."));
    }

    private Either<Problem, ObjectNode> withClient(ObjectNode fields) {
        String header = headers.get(HttpHeader.AUTHORIZATION);
        if (header == null || !header.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
            return Either.right(fields);
        }
        if (fields.has(SECRET)) {
            return Either.left(
                    Problem.invalid("The client's secret stands twice: in the header Authorization and in the body."));
        }
        return client(header.substring(SCHEME.length()).strip())
                .map(parts -> fields.put(ID, parts[0]).put(SECRET, parts[1]));
    }

    private static Either<Problem, String[]> client(String encoded) {
        try {
            String[] parts = new String(Base64.getDecoder().decode(encoded), UTF_8).split(":", 2);
            return parts.length == 2
                    ? Either.right(new String[] {decoded(parts[0]), decoded(parts[1])})
                    : Either.left(unreadable());
        } catch (IllegalArgumentException other) {
            return Either.left(unreadable());
        }
    }

    /** Both are encoded as in a form, but by clients that do not know it; these may have a plus sign in them. */
    private static String decoded(String part) {
        return URLDecoder.decode(part.replace("+", "%2B"), UTF_8);
    }

    private static Problem unreadable() {
        return Problem.invalid(
                "The header Authorization must hold client_id and client_secret, as Basic encodes them.");
    }
}
