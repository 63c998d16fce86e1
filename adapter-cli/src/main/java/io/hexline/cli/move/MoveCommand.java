package io.hexline.cli.move;

import io.hexline.cli.command.HelpOption;
import io.hexline.cli.session.Sessions;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code hexline move}: the commands about moves. */
@Command(
        name = "move",
        description = "Move users to another location.",
        footer = {
            "",
            "On a snapshot, jobs end with the command that starts them. A server keeps",
            "them: each command takes --server URL and --token TOKEN, or the environment",
            "variables HEXLINE_SERVER and HEXLINE_TOKEN.",
            "",
            "Exit codes: 0 done, 1 refused by codes or by the job's state, 2 wrong usage",
            "(also a token that is not valid or may not do that, and a job that is not",
            "there), 3 a failure outside, 130 after Ctrl-C.",
            "",
            "Examples:",
            "  hexline move validate --user ana@example.com --extension 2101 --to Lakeland",
            "  hexline move list --server http://127.0.0.1:8080",
            "",
            "Next: hexline move validate --help"
        })
public final class MoveCommand {

    @Mixin
    private HelpOption help = new HelpOption();

    private MoveCommand() {}

    /** The command with all below it. */
    public static CommandLine commandLine(Sessions sessions) {
        return new CommandLine(new MoveCommand())
                .addSubcommand(new ValidateCommand(sessions))
                .addSubcommand(new StartCommand(sessions))
                .addSubcommand(new PlanCommand(sessions))
                .addSubcommand(new ListCommand(sessions))
                .addSubcommand(new StatusCommand(sessions))
                .addSubcommand(new ErrorsCommand(sessions))
                .addSubcommand(new ControlCommand.Pause(sessions))
                .addSubcommand(new ControlCommand.Resume(sessions))
                .addSubcommand(new ControlCommand.Abandon(sessions));
    }
}
