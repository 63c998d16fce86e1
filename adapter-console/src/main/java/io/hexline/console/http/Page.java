package io.hexline.console.http;

import com.google.common.collect.ImmutableMap;
import gg.jte.models.runtime.JteModel;
import gg.jte.output.Utf8ByteOutput;
import io.hexline.console.live.Live;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;

/**
 * What a visit is answered with.
 *
 * @param headers besides those that all pages have
 * @param live what is followed instead of a body, by a stream of events; empty for all others
 */
public record Page(int status, Map<String, String> headers, byte[] body, Optional<Live> live) {

    /** Below which all pages are. */
    public static final String ROOT = "/console";

    private static final String HTML = "text/html; charset=utf-8";

    public Page {
        headers = ImmutableMap.copyOf(headers);
    }

    public Page(int status, Map<String, String> headers, byte[] body) {
        this(status, headers, body, Optional.empty());
    }

    /** Events while something changes, for a page that shows it. */
    public static Page following(Live live) {
        return new Page(200, Map.of(), new byte[0], Optional.of(live));
    }

    public static Page of(int status, JteModel template) {
        Utf8ByteOutput output = new Utf8ByteOutput();
        template.render(output);
        ByteArrayOutputStream body = new ByteArrayOutputStream(output.getContentLength());
        try {
            output.writeTo(body);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return new Page(status, Map.of("Content-Type", HTML, "Cache-Control", "no-store"), body.toByteArray());
    }

    /** The browser goes on to another page, and asks for it by GET. */
    public static Page seeOther(String path) {
        return new Page(303, Map.of("Location", path, "Cache-Control", "no-store"), new byte[0]);
    }

    /** Whether it is the path of a page, as far as anybody can tell from its beginning. */
    static boolean isBelowRoot(String path) {
        return path.equals(ROOT) || path.startsWith(ROOT + "/");
    }

    public Page withHeader(String name, String value) {
        return new Page(
                status,
                ImmutableMap.<String, String>builder()
                        .putAll(headers)
                        .put(name, value)
                        .buildKeepingLast(),
                body,
                live);
    }
}
