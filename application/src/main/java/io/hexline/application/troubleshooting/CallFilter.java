package io.hexline.application.troubleshooting;

import java.util.Locale;

/**
 * Which calls are listed: those whose method, host, path or status has the text in it, in whatever case.
 *
 * @param text empty for all calls
 */
public record CallFilter(String text) {

    public static final CallFilter ALL = new CallFilter("");

    boolean shows(RecordedCall call) {
        return call.line().toLowerCase(Locale.ROOT).contains(text.toLowerCase(Locale.ROOT));
    }
}
