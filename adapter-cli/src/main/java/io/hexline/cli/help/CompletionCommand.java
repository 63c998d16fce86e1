package io.hexline.cli.help;

import io.hexline.cli.command.HelpOption;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code hexline completion}. */
@Command(
        name = "completion",
        description = "Print a script that completes commands and options in bash and zsh.",
        footer = {
            "",
            "For this session:",
            "  source <(hexline completion)",
            "",
            "For each session, as a line of ~/.bashrc or ~/.zshrc. The script completes the command hexline: put it on"
                    + " the PATH."
        })
public final class CompletionCommand implements Runnable {

    @Spec
    private CommandSpec spec;

    @Mixin
    private HelpOption help = new HelpOption();

    @Override
    public void run() {
        spec.commandLine()
                .getOut()
                .println(AutoComplete.bash(spec.root().name(), spec.root().commandLine())
                        .stripTrailing());
    }
}
