package io.hexline.bootstrap.snapshot;

import io.hexline.cli.command.HelpOption;
import io.hexline.world.snapshot.SnapshotSchema;
import io.hexline.world.snapshot.Snapshots;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code hexline snapshot}: the commands about snapshot files. */
@Command(
        name = "snapshot",
        description = "Check and upgrade snapshot files, or see what they can hold.",
        footer = {
            "",
            "Examples:",
            "  hexline snapshot example > world.json",
            "  hexline snapshot validate world.json",
            "",
            "Next: hexline snapshot validate --help"
        })
public final class SnapshotCommand {

    @Mixin
    private HelpOption help = new HelpOption();

    private SnapshotCommand() {}

    /** The command with its subcommands. */
    public static CommandLine commandLine() {
        return new CommandLine(new SnapshotCommand())
                .addSubcommand(new ValidateCommand())
                .addSubcommand(new UpgradeCommand())
                .addSubcommand(PrintCommand.of("example", "Print a small snapshot to start from.", Snapshots::example))
                .addSubcommand(
                        PrintCommand.of("sample", "Print the organization of the sample.", Snapshots::sampleFile))
                .addSubcommand(PrintCommand.of("schema", "Print the JSON Schema of snapshots.", SnapshotSchema::json));
    }
}
