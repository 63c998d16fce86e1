package io.hexline.rest.http;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.hexline.rest.json.Json;
import io.hexline.rest.problem.Problem;
import io.vavr.control.Either;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import java.util.zip.GZIPInputStream;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.MimeTypes;
import org.eclipse.jetty.server.Request;

/**
 * A request's body. It is unpacked here and not by Jetty, whose gzip source neither ends nor fails where the end of a
 * body is missing.
 *
 * @param limit how many bytes it may have, packed and unpacked; of a longer one no more than these are kept
 */
record Body(Request request, int limit) implements Supplier<Either<Problem, ObjectNode>> {

    /** The JSON object in the body: 400 without one, 413 for one that is too long, 415 for another media type. */
    @Override
    public Either<Problem, ObjectNode> get() {
        return request.getLength() > limit
                ? Either.left(tooLarge())
                : sent().flatMap(this::checked)
                        .flatMap(this::unpacked)
                        .flatMap(this::checked)
                        .flatMap(content -> Json.object(content).mapLeft(Problem::invalid));
    }

    /** The stream stays open: to close it early would close the connection, and the answer might be lost. */
    private Either<Problem, byte[]> sent() {
        try {
            return Either.right(Request.asInputStream(request).readNBytes(limit + 1));
        } catch (IOException broken) {
            return Either.left(
                    broken.getCause() instanceof TimeoutException
                            ? Problem.of(408, "The body did not arrive in time.")
                            : Problem.invalid("The body could not be read."));
        }
    }

    private Either<Problem, byte[]> checked(byte[] bytes) {
        if (bytes.length > limit) {
            return Either.left(tooLarge());
        }
        return bytes.length == 0
                ? Either.left(Problem.invalid("The request has no body; a JSON object is needed."))
                : Either.right(bytes);
    }

    private Either<Problem, byte[]> unpacked(byte[] sent) {
        return ContentCoding.of(request.getHeaders())
                .filter(coding -> isJson())
                .map(coding -> unpacked(sent, coding))
                .orElseGet(() -> Either.left(
                        Problem.of(415, "The body must be application/json in UTF-8, as it is or gzipped.")));
    }

    private Either<Problem, byte[]> unpacked(byte[] sent, ContentCoding coding) {
        try (InputStream content = coding.decoded(new ByteArrayInputStream(sent))) {
            return Either.right(content.readNBytes(limit + 1));
        } catch (IOException broken) {
            return Either.left(Problem.invalid("The body is not gzip, or it is damaged, or its end is missing."));
        }
    }

    private boolean isJson() {
        String type = request.getHeaders().get(HttpHeader.CONTENT_TYPE);
        String charset = type == null ? null : MimeTypes.getCharsetFromContentType(type);
        return type != null
                && "application/json".equalsIgnoreCase(MimeTypes.getBase(type).strip())
                && (charset == null || charset.equalsIgnoreCase(MimeTypes.UTF8));
    }

    private Problem tooLarge() {
        return Problem.of(413, "The body is too long: at most " + limit + " bytes are taken.");
    }

    /** How a body was packed before it was sent. */
    private enum ContentCoding {
        IDENTITY {
            @Override
            InputStream decoded(InputStream sent) {
                return sent;
            }
        },

        GZIP {
            @Override
            InputStream decoded(InputStream sent) throws IOException {
                return new GZIPInputStream(sent);
            }
        };

        /** The one that the headers name; empty where it is another, or more than one. */
        static Optional<ContentCoding> of(HttpFields headers) {
            List<String> names = headers.getCSV(HttpHeader.CONTENT_ENCODING, false);
            if (names.size() > 1) {
                return Optional.empty();
            }
            String name = names.isEmpty() ? "identity" : names.get(0);
            return switch (name.toLowerCase(Locale.ROOT)) {
                case "identity" -> Optional.of(IDENTITY);
                case "gzip", "x-gzip" -> Optional.of(GZIP);
                default -> Optional.empty();
            };
        }

        /** The content of what was sent; reading it fails where it is damaged or not whole. */
        abstract InputStream decoded(InputStream sent) throws IOException;
    }
}
