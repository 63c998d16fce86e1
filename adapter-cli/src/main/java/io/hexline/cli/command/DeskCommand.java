package io.hexline.cli.command;

import io.hexline.cli.desk.MoveDesk;
import io.hexline.cli.desk.SessionDesk;
import io.hexline.cli.remote.ServerDesk;
import io.hexline.cli.workspace.Workspace;

/** A command about moves. */
public abstract class DeskCommand extends AskCommand<MoveDesk> {

    protected DeskCommand(Workspace workspace) {
        super(workspace, SessionDesk::new, ServerDesk::new);
    }
}
