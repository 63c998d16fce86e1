package io.hexline.demo;

import io.hexline.cli.answer.Outcome;
import io.hexline.cli.terminal.Paint;
import io.hexline.cli.terminal.Table;
import io.hexline.cli.terminal.Terminal;
import java.util.List;

/** Tells a story step by step, until one does not come out as told. */
final class Demo {

    private static final int INDENT = 3;

    private final DemoContext context;
    private final Terminal terminal;

    Demo(DemoContext context) {
        this.context = context;
        this.terminal = context.terminal();
    }

    /** The steps of the main story. */
    static List<DemoStep> steps() {
        Team team = Team.toLakeland();
        return List.of(
                new CarrierConflict(),
                new AccountRelease(),
                new PartialAssignment(),
                new MoveValidation(),
                new TeamMove(team),
                new TeamResult(team));
    }

    /** Takes the steps and tells what they show. */
    Outcome run(List<DemoStep> steps) throws InterruptedException {
        open();
        int number = 1;
        for (DemoStep step : steps) {
            if (!run(number++, step)) {
                return Outcome.FAILED;
            }
        }
        close();
        return Outcome.DONE;
    }

    private void open() {
        terminal.say(Paint.STRONG, "Hexline demo");
        terminal.say("A sample organization in memory, a server on "
                + context.api().server() + ", and real requests to it.");
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

    private void close() {
        terminal.blank();
        terminal.raw(Paint.QUIET.on(terminal.glyphs().rule(terminal.width()), terminal.ansi()));
        terminal.say(Paint.STRONG, "Every step came out as told.");
        terminal.print(Table.of()
                .row("Next:", "hexline serve", "send such requests yourself")
                .row("", "hexline codes 4202", "have a code explained")
                .row("", "hexline --help", "see everything else"));
    }
}
