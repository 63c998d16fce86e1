package io.hexline.cli.help;

import io.hexline.cli.command.HelpOption;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.UnmatchedArgumentException;

/** {@code hexline help}. */
@Command(
        name = "help",
        description = "Explain the program, or one of its commands.",
        footer = {"", "Examples:", "  hexline help", "  hexline help move start"})
public final class HelpCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private HelpOption help = new HelpOption();

    @Parameters(arity = "0..*", paramLabel = "COMMAND", description = "The command, with all its words.")
    private List<String> words = List.of();

    @Override
    public Integer call() {
        CommandLine explained = spec.root().commandLine();
        for (String word : words) {
            CommandLine below = explained.getSubcommands().get(word);
            if (below == null) {
                throw new UnmatchedArgumentException(explained, List.of(word));
            }
            explained = below;
        }
        explained.usage(spec.commandLine().getOut());
        return 0;
    }
}
