package io.hexline.cli.command;

import io.hexline.cli.client.EmbeddedMoveClient;
import io.hexline.cli.client.MoveClient;
import io.hexline.cli.remote.RemoteMoveClient;
import io.hexline.cli.session.Sessions;

/** A command about moves. */
public abstract class MoveClientCommand extends ClientCommand<MoveClient> {

    protected MoveClientCommand(Sessions sessions) {
        super(sessions, EmbeddedMoveClient::new, RemoteMoveClient::new);
    }
}
