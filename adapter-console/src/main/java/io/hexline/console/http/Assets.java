package io.hexline.console.http;

import com.google.common.collect.ImmutableMap;
import com.google.common.hash.Hashing;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.Map;
import java.util.Optional;

/**
 * The files that pages are drawn with: these and no others. Their addresses change with their content, so that they are kept
 * for good.
 */
public final class Assets {

    static final String FOLDER = "assets";

    private static final int VERSION_LENGTH = 12;

    private static final ImmutableMap<String, Asset> ALL = ImmutableMap.of(
            "console.css", Asset.of("/io/hexline/console/assets/console.css", "text/css; charset=utf-8"),
            "htmx.js", Asset.of("/META-INF/resources/webjars/htmx.org/2.0.10/dist/htmx.min.js", "text/javascript"));

    private Assets() {}

    private record Asset(String version, String mediaType, byte[] content) {

        static Asset of(String resource, String mediaType) {
            URL found = Resources.getResource(Assets.class, resource);
            try {
                byte[] content = Resources.toByteArray(found);
                String version = Hashing.sha256().hashBytes(content).toString().substring(0, VERSION_LENGTH);
                return new Asset(version, mediaType, content);
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
