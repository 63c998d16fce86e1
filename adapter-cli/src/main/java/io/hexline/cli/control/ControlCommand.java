package io.hexline.cli.control;

import io.hexline.cli.command.HelpOption;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code hexline control}: the commands that control a server. */
@Command(
        name = "control",
        description = "Control a server while it runs: its world, clock and faults.",
        footer = {
            "",
            "The server is one that was started with: hexline serve --control",
            "",
            "Its control token is best in the environment variable HEXLINE_CONTROL_TOKEN.",
            "",
            "Examples:",
            "  hexline control reset",
            "  hexline control requests --near-misses",
            "",
            "Next: hexline control reset --help"
        })
public final class ControlCommand {

    @Mixin
    private HelpOption help = new HelpOption();

    private ControlCommand() {}

    /** The command with all below it. */
    public static CommandLine commandLine() {
        return new CommandLine(new ControlCommand())
                .addSubcommand(new ResetCommand())
                .addSubcommand(new CheckpointsCommand())
                .addSubcommand(new WorldCommand())
                .addSubcommand(new ClockCommand())
                .addSubcommand(new FaultsCommand())
                .addSubcommand(new RequestsCommand())
                .addSubcommand(new EventsCommand());
    }
}
