package io.hexline.cli.help;

import io.hexline.cli.command.HelpOption;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code hexline version}. */
@Command(
        name = "version",
        description = "Show the version.",
        footer = {"", "Example:", "  hexline version"})
public final class VersionCommand implements Runnable {

    @Spec
    private CommandSpec spec;

    @Mixin
    private HelpOption help = new HelpOption();

    @Override
    public void run() {
        spec.root().commandLine().printVersionHelp(spec.commandLine().getOut());
    }
}
