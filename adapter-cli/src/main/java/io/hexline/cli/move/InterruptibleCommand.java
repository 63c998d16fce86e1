package io.hexline.cli.move;

import io.hexline.cli.command.Interruption;
import io.hexline.cli.command.MoveClientCommand;
import io.hexline.cli.session.Sessions;

/** A command about moves that comes to an end by itself when it is interrupted. */
abstract class InterruptibleCommand extends MoveClientCommand {

    private Interruption interruption;

    InterruptibleCommand(Sessions sessions) {
        super(sessions);
    }

    @Override
    public final Integer call() throws InterruptedException {
        try (Interruption watched = Interruption.watch()) {
            interruption = watched;
            return super.call();
        }
    }

    /** What it has to pay attention to while it asks. */
    Interruption interruption() {
        return interruption;
    }
}
