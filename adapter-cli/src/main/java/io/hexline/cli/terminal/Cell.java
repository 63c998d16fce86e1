package io.hexline.cli.terminal;

/** One field of a {@link Table}. */
public record Cell(String text, Paint paint) {

    public Cell {
        text = Visible.of(text);
    }

    public static Cell of(String text) {
        return new Cell(text, Paint.PLAIN);
    }

    public static Cell of(Paint paint, String text) {
        return new Cell(text, paint);
    }
}
