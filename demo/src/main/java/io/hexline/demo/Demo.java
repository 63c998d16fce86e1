package io.hexline.demo;

import io.hexline.cli.answer.Outcome;
import io.hexline.cli.terminal.Paint;
import io.hexline.cli.terminal.Table;
import io.hexline.cli.terminal.Terminal;
import java.util.List;

/** Tells the main story, and how to go on. */
final class Demo {

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
        if (!new Story(context).tell(steps)) {
            return Outcome.FAILED;
        }
        close();
        return Outcome.DONE;
    }

    private void open() {
        terminal.say(Paint.STRONG, "Hexline demo");
        terminal.say("A sample organization in memory, a server on "
                + context.api().server() + ", and real requests to it.");
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
