package io.hexline.cli.terminal;

import java.nio.charset.Charset;

/** The signs that not every terminal can show. */
public enum Glyphs {
    UNICODE("\u2713", "\u2717", "\u2192", '\u2588', '\u2591', "\u2026", '\u2500'),
    ASCII("+", "x", "->", '#', '.', "...", '-');

    private final String yes;
    private final String no;
    private final String arrow;
    private final char full;
    private final char empty;
    private final String ellipsis;
    private final char rule;

    Glyphs(String yes, String no, String arrow, char full, char empty, String ellipsis, char rule) {
        this.yes = yes;
        this.no = no;
        this.arrow = arrow;
        this.full = full;
        this.empty = empty;
        this.ellipsis = ellipsis;
        this.rule = rule;
    }

    /** Those that a text in this charset can hold. */
    public static Glyphs in(Charset charset) {
        return charset.newEncoder().canEncode(UNICODE.yes + UNICODE.full + UNICODE.rule) ? UNICODE : ASCII;
    }

    public String yes() {
        return yes;
    }

    public String no() {
        return no;
    }

    public String arrow() {
        return arrow;
    }

    public String ellipsis() {
        return ellipsis;
    }

    /** A horizontal line. */
    public String rule(int width) {
        return String.valueOf(rule).repeat(width);
    }

    /** A bar of {@code width} cells, the first {@code filled} of them full. */
    public String bar(int filled, int width) {
        return String.valueOf(full).repeat(filled) + String.valueOf(empty).repeat(width - filled);
    }
}
