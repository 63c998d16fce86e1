package io.hexline.cli.terminal;

/** Shows how far something has come: a line that is written over on a terminal, and its last state anywhere else. */
public final class ProgressBar {

    private static final int CELLS = 30;
    private static final String BACK = "\r";
    private static final String CLEAR_REST = "\u001b[K";

    private final Terminal terminal;
    private final int total;

    /** A bar for {@code total} things; where none is told of, it is full as soon as one is done. */
    public ProgressBar(Terminal terminal, int total) {
        this.terminal = terminal;
        this.total = Math.max(1, total);
    }

    /** Shows that {@code done} things are done. */
    public void show(int done, String note) {
        if (terminal.isLive()) {
            terminal.out().print(BACK + " ".repeat(terminal.indent()) + line(done, note) + CLEAR_REST);
            terminal.out().flush();
        }
    }

    /** Shows the last state and goes on to the next line. */
    public void end(int done, String note) {
        show(done, note);
        if (terminal.isLive()) {
            terminal.blank();
        } else {
            terminal.raw(line(done, note));
        }
    }

    private String line(int done, String note) {
        String bar = terminal.glyphs().bar(Math.min(CELLS, CELLS * done / total), CELLS);
        String rest = Wrapping.clip(
                "  " + done + "/" + total + "  " + note,
                terminal.width() - terminal.indent() - CELLS,
                terminal.glyphs().ellipsis());
        return Paint.ACCENT.on(bar, terminal.ansi()) + rest;
    }
}
