package io.hexline.console.http;

import com.google.common.collect.ImmutableMap;
import com.google.common.hash.Hashing;
import com.google.common.io.Resources;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The files that pages are drawn with: these and no others. Their addresses change with their content, so that they are kept
 * for good.
 */
public final class Assets {

    static final String FOLDER = "assets";

    private static final int VERSION_LENGTH = 12;

    /** In this order: what comes later wins. */
    private static final List<String> STYLES = List.of(
            "base.css", "forms.css", "parts.css", "users.css", "license.css", "around.css", "moves.css", "narrow.css");

    private static final ImmutableMap<String, Asset> ALL = ImmutableMap.of(
            "console.css",
            Asset.of("text/css; charset=utf-8", STYLES.stream().map(part -> "/io/hexline/console/assets/" + part)),
            "htmx.js",
            Asset.of(
                    "text/javascript",
                    Stream.of(
                            "/META-INF/resources/webjars/htmx.org/2.0.10/dist/htmx.min.js",
                            "/META-INF/resources/webjars/htmx-ext-sse/2.2.2/sse.js")));

    private Assets() {}

    private record Asset(String version, String mediaType, byte[] content) {

        /** Several files, one after the other. */
        static Asset of(String mediaType, Stream<String> resources) {
            ByteArrayOutputStream content = new ByteArrayOutputStream();
            resources.forEach(resource -> copy(resource, content));
            String version = Hashing.sha256().hashBytes(content.toByteArray()).toString();
            return new Asset(version.substring(0, VERSION_LENGTH), mediaType, content.toByteArray());
        }

        private static void copy(String resource, OutputStream content) {
            try {
                Resources.copy(Resources.getResource(Assets.class, resource), content);
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        }
    }

    /** Where a page finds a file, by its name. */
    public static String path(String name) {
        return Page.ROOT + "/" + FOLDER + "/" + version(name) + "/" + name;
    }

    private static String version(String name) {
        return Optional.ofNullable(ALL.get(name)).orElseThrow().version();
    }

    static Optional<Page> find(String name) {
        return Optional.ofNullable(ALL.get(name))
                .map(asset -> new Page(
                        200,
                        Map.of(
                                "Content-Type",
                                asset.mediaType(),
                                "Cache-Control",
                                "public, max-age=31536000, immutable"),
                        asset.content()));
    }
}
