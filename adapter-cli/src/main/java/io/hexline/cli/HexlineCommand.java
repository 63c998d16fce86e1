package io.hexline.cli;

import io.hexline.cli.carrier.CarrierCommand;
import io.hexline.cli.code.CodesCommand;
import io.hexline.cli.command.HelpOption;
import io.hexline.cli.control.ControlCommand;
import io.hexline.cli.move.MoveCommand;
import io.hexline.cli.provisioning.AssignCommand;
import io.hexline.cli.provisioning.LicensesCommand;
import io.hexline.cli.provisioning.OnboardCommand;
import io.hexline.cli.session.Sessions;
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
        synopsisSubcommandLabel = "COMMAND",
        footer = {
            "",
            "Examples:",
            "  hexline demo                    tells the main story in a few seconds",
            "  hexline codes 4202              explains a code or a message",
            "  hexline har session.har         finds what failed in a browser",
            "",
            "Each command has its own help: hexline COMMAND --help",
            "Exit codes: 0 done, 1 refused, 2 wrong usage, 3 a failure outside."
        })
public final class HexlineCommand implements Callable<Integer> {

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
        root.addSubcommand(new OnboardCommand(sessions));
        root.addSubcommand(new CommandLine(new LicensesCommand()).addSubcommand(new AssignCommand(sessions)));
        root.addSubcommand(MoveCommand.commandLine(sessions));
        root.addSubcommand(CarrierCommand.commandLine(sessions));
        root.addSubcommand(ControlCommand.commandLine());
        root.addSubcommand(new CodesCommand());
        return CommandLineSetup.teach(root);
    }

    /** A command line of one command only: to read the options of all takes longer than to start a server. */
    public static CommandLine only(Object command) {
        return CommandLineSetup.teach(with(command));
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
