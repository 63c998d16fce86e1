package io.hexline.rest.http;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.hexline.rest.json.Json;
import io.hexline.rest.problem.Problem;
import io.vavr.control.Either;
import java.io.IOException;
import java.util.concurrent.TimeoutException;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.MimeTypes;
import org.eclipse.jetty.server.Request;

/**
 * A request's body.
 *
 * @param limit how many bytes it may have; of a longer one no more than these are kept
 */
record Body(Request request, int limit) {

    /** The JSON object in the body: 400 without one, 413 for one that is too long, 415 for another media type. */
    Either<Problem, ObjectNode> read() {
        if (request.getLength() > limit) {
            return Either.left(tooLarge());
        }
        return bytes().flatMap(bytes -> {
            if (bytes.length > limit) {
                return Either.left(tooLarge());
            }
            if (bytes.length == 0) {
                return Either.left(Problem.invalid("The request has no body; a JSON object is needed."));
            }
            return isJson()
                    ? Json.object(bytes).mapLeft(Problem::invalid)
                    : Either.left(Problem.of(415, "The body must be application/json in UTF-8, as it is or gzipped."));
        });
    }

    /** The stream stays open: to close it early would close the connection, and the answer might be lost. */
    private Either<Problem, byte[]> bytes() {
        try {
            return Either.right(Request.asInputStream(request).readNBytes(limit + 1));
        } catch (IOException broken) {
            return Either.left(
                    broken.getCause() instanceof TimeoutException
                            ? Problem.of(408, "The body did not arrive in time.")
                            : Problem.invalid("The body could not be read."));
        }
    }

    /** An encoding that is undone before the body is read is gone from the headers. */
    private boolean isJson() {
        String type = request.getHeaders().get(HttpHeader.CONTENT_TYPE);
        String charset = type == null ? null : MimeTypes.getCharsetFromContentType(type);
        return !request.getHeaders().contains(HttpHeader.CONTENT_ENCODING)
                && type != null
                && "application/json".equalsIgnoreCase(MimeTypes.getBase(type).strip())
                && (charset == null || charset.equalsIgnoreCase(MimeTypes.UTF8));
    }

    private Problem tooLarge() {
        return Problem.of(413, "The body is too long: at most " + limit + " bytes are taken.");
    }
}
