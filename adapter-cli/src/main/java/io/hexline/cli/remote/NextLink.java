package io.hexline.cli.remote;

import java.net.URI;
import java.net.http.HttpResponse;
import java.util.Optional;
import java.util.regex.Pattern;

/** Where a list goes on: the header {@code Link} with {@code rel="next"}, as RFC 8288 has it. */
final class NextLink {

    private static final Pattern NEXT = Pattern.compile("<([^>]*)>\\s*;\\s*rel=\"?next\"?");

    private NextLink() {}

    /** The address; empty where the list ends, or its end cannot be read. */
    static Optional<URI> in(HttpResponse<?> response) {
        return response.headers().allValues("Link").stream()
                .flatMap(header -> NEXT.matcher(header).results())
                .map(link -> link.group(1))
                .findFirst()
                .flatMap(NextLink::address);
    }

    private static Optional<URI> address(String text) {
        try {
            return Optional.of(URI.create(text))
                    .filter(link ->
                            link.getRawPath() != null && link.getRawPath().startsWith("/"));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }
}
