package io.hexline.demo;

import io.hexline.cli.answer.Outcome;
import io.hexline.cli.terminal.Paint;
import io.hexline.cli.terminal.Terminal;
import java.util.List;

/** Lets something go on in the organization, says where to look at it, and waits until the process is told to end. */
final class ConsoleDemo {

    private static final int INDENT = 3;

    private final ConsoleServer server;
    private final DemoContext context;
    private final Terminal terminal;

    ConsoleDemo(ConsoleServer server, DemoContext context) {
        this.server = server;
        this.context = context;
        this.terminal = context.terminal();
    }

    private List<DemoStep> steps() {
        return List.of(new RefusedOnboarding(), new HalfGranted(), new SlowMove(server, Team.toLakeland()));
    }

    Outcome run() throws InterruptedException {
        open();
        if (!new Story(context).tell(steps())) {
            return Outcome.FAILED;
        }
        close();
        server.awaitStop();
        return Outcome.DONE;
    }

    private void open() {
        terminal.say(Paint.STRONG, "Hexline demo");
        terminal.say("A sample organization in memory, its console in a browser, and something going on in it.");
        terminal.blank();
        Terminal inside = terminal.indented(INDENT);
        inside.line(server.console().toString());
        terminal.blank();
        terminal.say("Sign in there with one of these tokens:");
        for (ConsoleServer.SignIn signIn : server.signIns()) {
            terminal.blank();
            inside.line(signIn.token().value());
            inside.say(Paint.QUIET, signIn.name() + ", " + signIn.role());
        }
        terminal.blank();
        terminal.say("Under World a full administrator moves the clock, lets systems fail and begins anew, with");
        terminal.blank();
        inside.line(server.controlToken().value());
        terminal.blank();
        terminal.say("What goes on:");
    }

    private void close() {
        terminal.blank();
        terminal.say("Yours to try: add " + NextUser.NAME + ", whose e-mail " + NextUser.EMAIL
                + " the carrier has as well. Look a code up. Move somebody.");
        terminal.blank();
        terminal.say(Paint.STRONG, "Ctrl-C ends it, and nothing of it is kept.");
        terminal.out().flush();
    }
}
