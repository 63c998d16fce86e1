package io.hexline.har.secret;

/** What stands where a secret stood. */
public final class Blank {

    public static final String TEXT = "[blanked]";

    /** In place of a text that is too long to be looked through. */
    public static final String TOO_LONG = "[left out: longer than 1 MiB]";

    private Blank() {}
}
