package io.hexline.cli;

import io.hexline.cli.authorization.AuthorizationsCommand;
import io.hexline.cli.carrier.CarriersCommand;
import io.hexline.cli.code.CodesCommand;
import io.hexline.cli.command.HelpOption;
import io.hexline.cli.control.ControlCommand;
import io.hexline.cli.device.DevicesCommand;
import io.hexline.cli.help.CommandGroup;
import io.hexline.cli.help.CompletionCommand;
import io.hexline.cli.help.HelpCommand;
import io.hexline.cli.help.HelpText;
import io.hexline.cli.help.VersionCommand;
import io.hexline.cli.listing.DialPlansCommand;
import io.hexline.cli.listing.LicensesCommand;
import io.hexline.cli.listing.LocationsCommand;
import io.hexline.cli.listing.NumbersCommand;
import io.hexline.cli.listing.PeopleCommand;
import io.hexline.cli.listing.SchedulesCommand;
import io.hexline.cli.move.MoveCommand;
import io.hexline.cli.provisioning.AssignCommand;
import io.hexline.cli.provisioning.OnboardCommand;
import io.hexline.cli.session.Sessions;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code hexline}: the root of all commands; by itself it prints their list. */
@Command(
        name = "hexline",
        description = "Provisioning for cloud calling: users, licenses, locations, numbers.",
        versionProvider = Version.class,
        footer = {
            "",
            "Examples:",
            "  hexline demo",
            "  hexline people john",
            "  hexline codes 4202",
            "",
            "Each command has its own help: hexline help COMMAND",
            "",
            "Commands work on a sample, on a file (--snapshot), or on a server (--server, or the environment variables"
                    + " HEXLINE_SERVER and HEXLINE_TOKEN).",
            "",
            "Exit codes: 0 done, 1 refused, 2 wrong usage, 3 a failure outside."
        })
public final class HexlineCommand implements Callable<Integer> {

    private static final List<CommandGroup> IN_ORDER_OF_USE = List.of(
            CommandGroup.of("See it work:", "demo", "serve"),
            CommandGroup.of(
                    "See what is there:",
                    "people",
                    "locations",
                    "licenses",
                    "numbers",
                    "carriers",
                    "dial-plans",
                    "schedules",
                    "devices",
                    "authorizations"),
            CommandGroup.of("Change it:", "onboard", "move"),
            CommandGroup.of("Find out why not:", "codes", "har"),
            CommandGroup.of("Keep worlds:", "snapshot", "database", "control", "conform"),
            CommandGroup.of("About the program:", "help", "version", "completion"));

    @Spec
    private CommandSpec spec;

    @Mixin
    private HelpOption help = new HelpOption();

    @Option(names = "--version", versionHelp = true, description = "Show the version.")
    private boolean version;

    private HexlineCommand() {}

    /**
     * The command line, ready to be executed.
     *
     * @param sessions what its commands work on
     * @param moreCommands further commands of the same program
     */
    public static CommandLine commandLine(Sessions sessions, Object... moreCommands) {
        CommandLine root = with(moreCommands);
        root.addSubcommand(new PeopleCommand(sessions));
        root.addSubcommand(new LocationsCommand(sessions));
        root.addSubcommand(new CommandLine(new LicensesCommand(sessions)).addSubcommand(new AssignCommand(sessions)));
        root.addSubcommand(new NumbersCommand(sessions));
        root.addSubcommand(CarriersCommand.commandLine(sessions));
        root.addSubcommand(new DialPlansCommand(sessions));
        root.addSubcommand(new SchedulesCommand(sessions));
        root.addSubcommand(DevicesCommand.commandLine(sessions));
        root.addSubcommand(AuthorizationsCommand.commandLine(sessions));
        root.addSubcommand(new OnboardCommand(sessions));
        root.addSubcommand(MoveCommand.commandLine(sessions));
        root.addSubcommand(ControlCommand.commandLine());
        root.addSubcommand(new CodesCommand());
        root.addSubcommand(new HelpCommand());
        root.addSubcommand(new VersionCommand());
        root.addSubcommand(new CompletionCommand());
        return taught(root);
    }

    /** A command line of one command only: to read the options of all takes longer than to start a server. */
    public static CommandLine only(Object command) {
        return taught(with(command));
    }

    private static CommandLine taught(CommandLine root) {
        HelpText.teach(root, IN_ORDER_OF_USE);
        return CommandLineSetup.teach(root);
    }

    private static CommandLine with(Object... commands) {
        CommandLine root = new CommandLine(new HexlineCommand());
        for (Object command : commands) {
            root.addSubcommand(command);
        }
        return root;
    }

    @Override
    public Integer call() {
        spec.commandLine().usage(spec.commandLine().getOut());
        return 0;
    }
}
