package io.hexline.cli.terminal;

import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Help.Ansi.Style;

/** What a piece of text means to its reader, shown by colour where there is any. */
public enum Paint {
    PLAIN,
    STRONG(Style.bold),
    QUIET(Style.faint),
    GOOD(Style.fg_green),
    WARNING(Style.fg_yellow),
    BAD(Style.fg_red),
    ACCENT(Style.fg_cyan);

    private final Style[] styles;

    Paint(Style... styles) {
        this.styles = styles;
    }

    /** The text in its colour; the bare text where colours are off. */
    public String on(String text, Ansi ansi) {
        return ansi.enabled() && styles.length > 0 && !text.isEmpty()
                ? Style.on(styles) + text + Style.reset.on()
                : text;
    }
}
