package io.hexline.console.http;

import com.google.common.base.CharMatcher;
import com.google.common.net.UrlEscapers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** Things as parts of paths. Control characters, which ids can have, are in no path: then the whole is packed. */
public final class PathPart {

    private static final String PACKED = "~";
    private static final CharMatcher CONTROL = CharMatcher.javaIsoControl();

    private PathPart() {}

    public static String of(String thing) {
        return thing.startsWith(PACKED) || CONTROL.matchesAnyOf(thing)
                ? PACKED
                        + Base64.getUrlEncoder().withoutPadding().encodeToString(thing.getBytes(StandardCharsets.UTF_8))
                : UrlEscapers.urlPathSegmentEscaper().escape(thing);
    }

    /**
     * What a part stands for.
     *
     * @param part without what it was escaped with
     * @throws IllegalArgumentException where it stands for nothing
     */
    static String read(String part) {
        return part.startsWith(PACKED)
                ? new String(Base64.getUrlDecoder().decode(part.substring(PACKED.length())), StandardCharsets.UTF_8)
                : part;
    }
}
