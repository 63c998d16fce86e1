package io.hexline.bootstrap.demo;

import io.hexline.cli.answer.Outcome;
import io.hexline.cli.terminal.Paint;
import io.hexline.cli.terminal.Table;
import io.hexline.cli.terminal.Terminal;
import java.util.List;

/** The main story, step by step, until one does not come out as told. */
final class Story {

    private static final int INDENT = 3;

    private final Scene scene;
    private final Terminal terminal;

    Story(Scene scene) {
        this.scene = scene;
        this.terminal = scene.terminal();
    }

    private static List<Step> steps() {
        Team team = Team.toLakeland();
        return List.of(
                new CarrierConflict(),
                new AccountRelease(),
                new PartialAssignment(),
                new MoveValidation(),
                new TeamMove(team),
                new TeamResult(team));
    }

    /** Tells the story. */
    Outcome tell() throws InterruptedException {
        open();
        int number = 1;
        for (Step step : steps()) {
            if (!tell(number++, step)) {
                return Outcome.FAILED;
            }
        }
        close();
        return Outcome.DONE;
    }

    private void open() {
        terminal.say(Paint.STRONG, "Hexline demo");
        terminal.say(
                "A sample organization in memory, a server on " + scene.api().server() + ", and real requests to it.");
    }

    private boolean tell(int number, Step step) throws InterruptedException {
        terminal.blank();
        terminal.raw(Paint.ACCENT.on(number + "  ", terminal.ansi()) + Paint.STRONG.on(step.title(), terminal.ansi()));
        Scene inside = scene.indented(INDENT);
        try {
            String outcome = step.tell(inside);
            inside.terminal().blank();
            inside.terminal().say(Paint.GOOD, terminal.glyphs().yes() + " " + outcome);
            return true;
        } catch (NotAsTold otherwise) {
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
