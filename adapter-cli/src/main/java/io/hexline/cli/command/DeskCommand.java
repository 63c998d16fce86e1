package io.hexline.cli.command;

import io.hexline.application.failure.Failure;
import io.hexline.cli.answer.Answer;
import io.hexline.cli.desk.MoveDesk;
import io.hexline.cli.desk.SessionDesk;
import io.hexline.cli.remote.ServerDesk;
import io.hexline.cli.workspace.Session;
import io.hexline.cli.workspace.Workspace;
import io.vavr.control.Either;
import picocli.CommandLine.Mixin;

/** A command about moves: it asks a session or a server, and does not care which. */
public abstract class DeskCommand extends SessionCommand {

    @Mixin
    private ServerOptions server = new ServerOptions();

    protected DeskCommand(Workspace workspace) {
        super(workspace);
    }

    /** Does what the command is for; what to say instead where that cannot be done. */
    protected abstract Either<Answer, ? extends Answer> ask(MoveDesk desk) throws InterruptedException;

    @Override
    protected final Answer answer() throws InterruptedException {
        if (!server.given()) {
            return super.answer();
        }
        if (namesFiles()) {
            throw misuse("--server asks for the server's organization: leave out --snapshot and --save");
        }
        return said(ask(new ServerDesk(server.target().getOrElseThrow(this::misuse))));
    }

    @Override
    protected final Either<Failure, Answer> run(Session session) throws InterruptedException {
        return Either.right(said(ask(new SessionDesk(session))));
    }

    private static Answer said(Either<Answer, ? extends Answer> asked) {
        return asked.isRight() ? asked.get() : asked.getLeft();
    }
}
