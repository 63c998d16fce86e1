package io.hexline.bootstrap.demo;

import io.hexline.cli.command.HelpOption;
import io.hexline.cli.terminal.Terminal;
import io.hexline.inmemory.World;
import io.hexline.inmemory.snapshot.Snapshots;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code hexline demo}. */
@Command(
        name = "demo",
        description = "Tell the main story on the sample organization, in a few seconds.",
        footer = {"", "Exit code 0 only if every step came out as told."})
public final class DemoCommand implements Callable<Integer> {

    /** How long the platform takes for each user where somebody watches. */
    private static final Duration VISIBLE = Duration.ofMillis(250);

    private final Supplier<World> world;

    @Spec
    private CommandSpec spec;

    @Mixin
    private HelpOption help = new HelpOption();

    public DemoCommand() {
        this(Snapshots::sample);
    }

    DemoCommand(Supplier<World> world) {
        this.world = world;
    }

    @Override
    public Integer call() throws InterruptedException {
        Terminal terminal = Terminal.out(spec.commandLine());
        try (Theatre theatre = Theatre.open(world.get(), terminal.isLive() ? VISIBLE : Duration.ZERO)) {
            return new Story(theatre.scene(terminal)).tell().exitCode();
        } finally {
            terminal.out().flush();
        }
    }
}
