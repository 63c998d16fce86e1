package io.hexline.demo;

import io.hexline.cli.command.HelpOption;
import io.hexline.cli.terminal.Terminal;
import java.time.Duration;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code hexline demo}. */
@Command(
        name = "demo",
        description = "Tell the main story on the sample organization, in a few seconds.",
        footer = {"", "Exit code 0 only if every step came out as told.", "", "Example:", "  hexline demo"})
public final class DemoCommand implements Callable<Integer> {

    /** How long the platform takes for each user where somebody watches. */
    private static final Duration VISIBLE = Duration.ofMillis(250);

    private final DemoServer.Factory servers;

    @Spec
    private CommandSpec spec;

    @Mixin
    private HelpOption help = new HelpOption();

    public DemoCommand(DemoServer.Factory servers) {
        this.servers = servers;
    }

    @Override
    public Integer call() throws InterruptedException {
        Terminal terminal = Terminal.out(spec.commandLine());
        try (DemoServer server = servers.start(terminal.isLive() ? VISIBLE : Duration.ZERO)) {
            return new Demo(DemoContext.on(server, terminal)).run(Demo.steps()).exitCode();
        } finally {
            terminal.out().flush();
        }
    }
}
