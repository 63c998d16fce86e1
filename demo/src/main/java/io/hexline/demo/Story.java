package io.hexline.demo;

import io.hexline.cli.terminal.Paint;
import io.hexline.cli.terminal.Terminal;
import java.util.List;

/** Takes steps one after the other and tells what they show, until one does not come out as told. */
final class Story {

    private static final int INDENT = 3;

    private final DemoContext context;
    private final Terminal terminal;

    Story(DemoContext context) {
        this.context = context;
        this.terminal = context.terminal();
    }

    /** Whether every step came out as told. */
    boolean tell(List<DemoStep> steps) throws InterruptedException {
        int number = 1;
        for (DemoStep step : steps) {
            if (!run(number++, step)) {
                return false;
            }
        }
        return true;
    }

    private boolean run(int number, DemoStep step) throws InterruptedException {
        terminal.blank();
        terminal.raw(Paint.ACCENT.on(number + "  ", terminal.ansi()) + Paint.STRONG.on(step.title(), terminal.ansi()));
        DemoContext inside = context.indented(INDENT);
        try {
            String outcome = step.run(inside);
            inside.terminal().blank();
            inside.terminal().say(Paint.GOOD, terminal.glyphs().yes() + " " + outcome);
            return true;
        } catch (UnexpectedResult otherwise) {
            inside.terminal().say(Paint.BAD, terminal.glyphs().no() + " Not as told: " + otherwise.getMessage() + ".");
            return false;
        }
    }
}
