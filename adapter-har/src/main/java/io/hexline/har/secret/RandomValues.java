package io.hexline.har.secret;

import java.util.regex.Pattern;

/** Random values beside names that say nothing of a secret: they are secrets, but for those that support looks up. */
final class RandomValues {

    private static final Pattern OPEN_NAME = Pattern.compile(
            "(?i)etag|if-.*|date|sec-(?!websocket-protocol).*|content-.*|.*-(?:date|time|version|hash|ray).*"
                    + "|.*(?:track(?:ing)?|request|correlation|transaction|trace|span|org|organi[sz]ation|amz-cf)[-_]?id"
                    + "|x-amz-id-2|traceparent");

    private RandomValues() {}

    /** Whether a header or a parameter is a secret by the look of its value alone. */
    static boolean isSecret(String name, String value) {
        return OpaqueValues.opaque(value) && !OPEN_NAME.matcher(name).matches();
    }
}
