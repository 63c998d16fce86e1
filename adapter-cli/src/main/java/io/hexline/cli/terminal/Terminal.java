package io.hexline.cli.terminal;

import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;

/**
 * Where a command writes for people.
 *
 * @param ansi whether there are colours: only on a terminal, and not where NO_COLOR is set
 * @param width in characters, the indent included
 * @param indent how far every line is moved to the right
 */
public record Terminal(PrintWriter out, Ansi ansi, int width, Glyphs glyphs, int indent) {

    /** The standard output of a command, as wide as the terminal is or COLUMNS says; 80 where that is unknown. */
    public static Terminal out(CommandLine command) {
        return of(command, command.getOut());
    }

    /** The standard error stream of a command. */
    public static Terminal err(CommandLine command) {
        return of(command, command.getErr());
    }

    private static Terminal of(CommandLine command, PrintWriter out) {
        return new Terminal(out, command.getColorScheme().ansi(), LineWidth.of(command), Glyphs.in(charset()), 0);
    }

    /** The charset that picocli's writers use. */
    private static Charset charset() {
        String known = System.getProperty("sun.stdout.encoding");
        return known == null ? Charset.defaultCharset() : Charset.forName(known);
    }

    public Terminal indented(int columns) {
        return new Terminal(out, ansi, width, glyphs, indent + columns);
    }

    /** Whether a line can be written over. */
    public boolean isLive() {
        return ansi.enabled();
    }

    public void blank() {
        out.println();
    }

    /** Writes a text, wrapped. */
    public void say(Paint paint, String text) {
        Wrapping.lines(text, width - indent).forEach(line -> raw(paint.on(line, ansi)));
    }

    /** The lines that a text has where so many characters of each stay free. */
    public List<String> wrapped(String text, int free) {
        return Wrapping.lines(text, width - indent - free);
    }

    public void say(String text) {
        say(Paint.PLAIN, text);
    }

    public void print(Table table) {
        table.lines(width - indent, ansi).forEach(this::raw);
    }

    /** Writes a text on one line, however long it is: to be copied whole. */
    public void line(String text) {
        raw(Visible.of(text.replaceAll("[\r\n]", " ")));
    }

    /** Writes one line of this program's own as it is. */
    public void raw(String line) {
        out.println(line.isEmpty() ? line : " ".repeat(indent) + line);
    }
}
