package io.hexline.demo;

import io.hexline.cli.answer.ErrorAnswer;
import io.hexline.cli.answer.Outcome;
import io.hexline.cli.command.AnswerPrinter;
import io.hexline.cli.command.HelpOption;
import io.hexline.cli.terminal.Terminal;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code hexline demo}. */
@Command(
        name = "demo",
        description = "Tell the main story on the sample organization, in a few seconds.",
        footer = {
            "",
            "Exit code 0 only if every step came out as told.",
            "",
            "Examples:",
            "  hexline demo",
            "  hexline demo --console"
        })
public final class DemoCommand implements Callable<Integer> {

    /** How long the platform takes for each user where somebody watches. */
    private static final Duration VISIBLE = Duration.ofMillis(250);

    /** Likewise where somebody tries things in the console. */
    private static final Duration NOTICEABLE = Duration.ofSeconds(1);

    private static final int LAST_PORT = 65_535;

    private final DemoServer.Factory servers;
    private final ConsoleServer.Factory consoles;

    @Spec
    private CommandSpec spec;

    @Option(
            names = "--console",
            description = "Show it in a browser instead: the console, with something going on in the organization, "
                    + "until it is stopped (Ctrl-C).")
    private boolean console;

    @Option(
            names = "--port",
            paramLabel = "N",
            defaultValue = "8080",
            description = "With --console: the port; 0 for any that is free. Default: ${DEFAULT-VALUE}.")
    private int port;

    @Mixin
    private HelpOption help = new HelpOption();

    public DemoCommand(DemoServer.Factory servers, ConsoleServer.Factory consoles) {
        this.servers = servers;
        this.consoles = consoles;
    }

    @Override
    public Integer call() throws InterruptedException {
        Terminal terminal = Terminal.out(spec.commandLine());
        return console ? show(terminal) : tell(terminal);
    }

    private int tell(Terminal terminal) throws InterruptedException {
        try (DemoServer server = servers.start(terminal.isLive() ? VISIBLE : Duration.ZERO)) {
            return new Demo(DemoContext.on(server, terminal)).run(Demo.steps()).exitCode();
        } finally {
            terminal.out().flush();
        }
    }

    private int show(Terminal terminal) throws InterruptedException {
        if (port < 0 || port > LAST_PORT) {
            throw new ParameterException(spec.commandLine(), "--port is 0 to " + LAST_PORT + ", not " + port);
        }
        ConsoleServer started;
        try {
            started = consoles.start(port, NOTICEABLE);
        } catch (UncheckedIOException refused) {
            return new AnswerPrinter(spec.commandLine(), false)
                    .say(ErrorAnswer.of(
                            Outcome.FAILED,
                            "Cannot listen on port " + port + ": another program listens there, or you may not.",
                            "Take any that is free: hexline demo --console --port 0"));
        }
        try (ConsoleServer server = started) {
            return new ConsoleDemo(server, DemoContext.on(server, terminal))
                    .run()
                    .exitCode();
        } finally {
            terminal.out().flush();
        }
    }
}
