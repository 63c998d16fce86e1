package io.hexline.rest.http;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;

/** How a body was packed before it was sent. */
enum ContentCoding {
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
