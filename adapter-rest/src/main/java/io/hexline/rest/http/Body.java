package io.hexline.rest.http;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.hexline.rest.json.Json;
import io.hexline.rest.problem.Problem;
import io.vavr.control.Either;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.MimeTypes;

/**
 * A request's body. It is unpacked here and not by Jetty, whose gzip source neither ends nor fails where the end of a
 * body is missing.
 *
 * @param sent as it came, or why it did not
 * @param limit how many bytes it may have, packed and unpacked
 */
record Body(HttpFields headers, Either<Problem, byte[]> sent, int limit) {

    /** The second is that of SCIM (RFC 7644, 3.1). */
    private static final Set<String> JSON = Set.of("application/json", "application/scim+json");

    /** The second is that of merge patches (RFC 7396, 4). */
    static final Set<String> JSON_OR_PATCH = Set.of("application/json", "application/merge-patch+json");

    /** The JSON object in the body: 400 without one, 413 for one that is too long, 415 for another media type. */
    Either<Problem, ObjectNode> object() {
        return content(JSON).flatMap(content -> Json.object(content).mapLeft(Problem::invalid));
    }

    /** What was sent, of one of these media types, unpacked. */
    Either<Problem, byte[]> content(Set<String> types) {
        return sent.flatMap(this::checked)
                .flatMap(packed -> unpacked(packed, types))
                .flatMap(this::checked);
    }

    static Problem tooLong(int limit) {
        return Problem.of(413, "The body is too long: at most " + limit + " bytes are taken.");
    }

    static Problem missing() {
        return Problem.invalid("The request has no body; a JSON object is needed.");
    }

    private Either<Problem, byte[]> checked(byte[] bytes) {
        if (bytes.length > limit) {
            return Either.left(tooLong(limit));
        }
        return bytes.length == 0 ? Either.left(missing()) : Either.right(bytes);
    }

    private Either<Problem, byte[]> unpacked(byte[] packed, Set<String> types) {
        return ContentCoding.of(headers)
                .filter(coding -> isOneOf(types))
                .map(coding -> unpacked(packed, coding))
                .orElseGet(() -> Either.left(
                        Problem.of(415, "The body must be application/json in UTF-8, as it is or gzipped.")));
    }

    private Either<Problem, byte[]> unpacked(byte[] packed, ContentCoding coding) {
        try {
            return Either.right(coding.decoded(packed, limit));
        } catch (IOException broken) {
            return Either.left(Problem.invalid("The body is not gzip, or it is damaged, or its end is missing."));
        }
    }

    private boolean isOneOf(Set<String> types) {
        String type = headers.get(HttpHeader.CONTENT_TYPE);
        String charset = type == null ? null : MimeTypes.getCharsetFromContentType(type);
        return type != null
                && types.contains(MimeTypes.getBase(type).strip().toLowerCase(Locale.ROOT))
                && (charset == null || charset.equalsIgnoreCase(MimeTypes.UTF8));
    }

    /** How a body was packed before it was sent. */
    private enum ContentCoding {
        IDENTITY {
            @Override
            byte[] decoded(byte[] sent, int limit) {
                return sent;
            }
        },

        GZIP {
            @Override
            byte[] decoded(byte[] sent, int limit) throws IOException {
                return Gzip.unpacked(sent, limit);
            }
        };

        /** The one that the headers name; empty where it is another, or more than one. */
        static Optional<ContentCoding> of(HttpFields headers) {
            if (!headers.contains(HttpHeader.CONTENT_ENCODING)) {
                return Optional.of(IDENTITY);
            }
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

        /** The content of what was sent, no more than a byte over the limit of it; fails where it is damaged or not whole. */
        abstract byte[] decoded(byte[] sent, int limit) throws IOException;
    }
}
