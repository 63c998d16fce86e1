package io.hexline.cli.provisioning;

import io.hexline.cli.command.HelpOption;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code hexline licenses}: the commands about licenses. */
@Command(
        name = "licenses",
        description = "Give licenses to users and take them away.",
        footer = {"", "Next: hexline licenses assign --help"})
public final class LicensesCommand {

    @Mixin
    private HelpOption help = new HelpOption();
}
