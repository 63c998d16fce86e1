package io.hexline.cli.carrier;

import io.hexline.cli.command.HelpOption;
import io.hexline.cli.session.Sessions;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code hexline carrier}: the commands about carriers. */
@Command(
        name = "carrier",
        description = "See and release the calling accounts that carriers keep themselves.",
        footer = {
            "",
            "An e-mail in a carrier's own account cannot get a calling license (code 5302).",
            "Released, it can. On a snapshot, the result is kept with --save; a Hexline",
            "server (hexline serve) keeps it until it stops. Real carriers do this",
            "themselves: ask them.",
            "Next: hexline carrier accounts --help"
        })
public final class CarrierCommand {

    @Mixin
    private HelpOption help = new HelpOption();

    private CarrierCommand() {}

    /** The command with all below it. */
    public static CommandLine commandLine(Sessions sessions) {
        return new CommandLine(new CarrierCommand())
                .addSubcommand(new AccountsCommand(sessions))
                .addSubcommand(new ReleaseCommand(sessions));
    }
}
