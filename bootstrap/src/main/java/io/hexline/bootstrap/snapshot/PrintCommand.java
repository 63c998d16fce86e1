package io.hexline.bootstrap.snapshot;

import io.hexline.cli.command.HelpOption;
import java.util.function.Supplier;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** A command that prints one text: {@code hexline snapshot example}, {@code sample} and {@code schema}. */
@Command
final class PrintCommand implements Runnable {

    private final Supplier<String> text;

    @Spec
    private CommandSpec spec;

    @Mixin
    private HelpOption help = new HelpOption();

    private PrintCommand(Supplier<String> text) {
        this.text = text;
    }

    static CommandLine of(String name, String description, Supplier<String> text) {
        CommandLine command = new CommandLine(new PrintCommand(text)).setCommandName(name);
        command.getCommandSpec()
                .usageMessage()
                .description(description)
                .footer("", "Example:", "  hexline snapshot " + name + " > " + name + ".json");
        return command;
    }

    @Override
    public void run() {
        spec.commandLine().getOut().println(text.get().stripTrailing());
    }
}
