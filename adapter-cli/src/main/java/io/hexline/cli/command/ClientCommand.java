package io.hexline.cli.command;

import io.hexline.application.failure.Failure;
import io.hexline.cli.answer.Answer;
import io.hexline.cli.remote.Server;
import io.hexline.cli.session.Session;
import io.hexline.cli.session.Sessions;
import io.vavr.control.Either;
import java.util.function.Function;
import picocli.CommandLine.Mixin;

/**
 * A command that asks a session or a server, and does not care which.
 *
 * @param <D> what it asks, wherever that is
 */
public abstract class ClientCommand<D> extends SessionCommand {

    private final Function<Session, D> here;
    private final Function<Server, D> there;

    @Mixin
    private ServerOptions server = new ServerOptions();

    protected ClientCommand(Sessions sessions, Function<Session, D> here, Function<Server, D> there) {
        super(sessions);
        this.here = here;
        this.there = there;
    }

    /** Does what the command is for; what to say instead where that cannot be done. */
    protected abstract Either<Answer, ? extends Answer> ask(D client) throws InterruptedException;

    @Override
    protected final Answer answer() throws InterruptedException {
        if (!server.known() || !server.given() && namesFiles()) {
            return super.answer();
        }
        if (namesFiles()) {
            throw misuse("--server asks for the server's organization: leave out --snapshot and --save");
        }
        return said(ask(there.apply(server.asked().getOrElseThrow(this::misuse))));
    }

    @Override
    protected final Either<Failure, Answer> run(Session session) throws InterruptedException {
        return Either.right(said(ask(here.apply(session))));
    }

    private static Answer said(Either<Answer, ? extends Answer> asked) {
        return asked.isRight() ? asked.get() : asked.getLeft();
    }
}
