package io.hexline.bootstrap.database;

import io.hexline.cli.command.HelpOption;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code hexline database}: the commands about the database that servers share. */
@Command(
        name = "database",
        description = "Prepare a PostgreSQL database, fill it, or see how it is.",
        footer = {
            "",
            "Examples:",
            "  hexline database migrate --database jdbc:postgresql://localhost/hexline",
            "  hexline database seed world.json --database jdbc:postgresql://localhost/hexline",
            "",
            "Next: hexline database status --help"
        })
public final class DatabaseCommand {

    @Mixin
    private HelpOption help = new HelpOption();

    private DatabaseCommand() {}

    /** The command with its subcommands. */
    public static CommandLine commandLine() {
        return new CommandLine(new DatabaseCommand())
                .addSubcommand(new MigrateCommand())
                .addSubcommand(new SeedCommand())
                .addSubcommand(new ExportCommand())
                .addSubcommand(new StatusCommand());
    }
}
