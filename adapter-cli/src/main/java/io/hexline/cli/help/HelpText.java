package io.hexline.cli.help;

import io.hexline.cli.terminal.Cell;
import io.hexline.cli.terminal.Paint;
import io.hexline.cli.terminal.Table;
import io.hexline.cli.terminal.Terminal;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.IHelpSectionRenderer;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/**
 * The help of a command, as wide as the terminal is: names beside what they mean where there is room, otherwise above. Picocli's
 * own is never narrower than 55 characters.
 */
public final class HelpText implements IHelpSectionRenderer {

    private static final String SECTION = "help";
    private static final int ROOM_FOR_COLUMNS = 60;
    private static final int INDENT = 2;
    private static final int BELOW_A_NAME = 4;

    private final List<CommandGroup> groups;

    private HelpText(List<CommandGroup> groups) {
        this.groups = groups;
    }

    /**
     * Lets all commands explain themselves so.
     *
     * @param groups of the commands of the program, in the order of use
     */
    public static void teach(CommandLine root, List<CommandGroup> groups) {
        root.setHelpSectionMap(Map.of(SECTION, new HelpText(groups)));
        root.setHelpSectionKeys(List.of(SECTION));
    }

    @Override
    public String render(Help help) {
        StringWriter text = new StringWriter();
        Terminal usual = Terminal.out(help.commandSpec().commandLine());
        PrintWriter out = new PrintWriter(text);
        print(help.commandSpec(), new Terminal(out, help.colorScheme().ansi(), usual.width(), usual.glyphs(), 0));
        out.flush();
        return text.toString();
    }

    private void print(CommandSpec command, Terminal terminal) {
        new Synopsis(command).print(terminal);
        terminal.blank();
        terminal.say(String.join(" ", command.usageMessage().description()));
        print("Parameters:", parameters(command), terminal);
        print("Options:", options(command), terminal);
        if (command.root() == command) {
            printGroups(command, terminal);
        } else {
            print("Commands:", commands(command), terminal);
        }
        Footer.print(List.of(command.usageMessage().footer()), terminal);
    }

    /** The help of a command that was taught to explain itself. */
    public static void print(CommandLine command, Terminal terminal) {
        if (command.getHelpSectionMap().get(SECTION) instanceof HelpText help) {
            help.print(command.getCommandSpec(), terminal);
        }
    }

    private static Map<String, String> parameters(CommandSpec command) {
        Map<String, String> meanings = new LinkedHashMap<>();
        command.positionalParameters().stream()
                .filter(parameter -> !parameter.hidden())
                .forEach(parameter -> meanings.put(parameter.paramLabel(), meaning(parameter)));
        return meanings;
    }

    private static String meaning(PositionalParamSpec parameter) {
        return String.join(" ", parameter.description());
    }

    /** A command's own first; what all commands have comes last. */
    private static Map<String, String> options(CommandSpec command) {
        Map<String, String> meanings = new LinkedHashMap<>();
        command.options().stream()
                .filter(option -> !option.hidden())
                .sorted(Comparator.comparingInt(OptionSpec::order))
                .forEach(option -> meanings.put(names(option), String.join(" ", option.description())));
        return meanings;
    }

    private static String names(OptionSpec option) {
        String names = String.join(", ", option.names());
        return option.arity().max() == 0 ? names : names + " " + option.paramLabel();
    }

    private static Map<String, String> commands(CommandSpec command) {
        Map<String, String> meanings = new LinkedHashMap<>();
        new LinkedHashSet<>(command.subcommands().values())
                .forEach(below -> meanings.put(
                        below.getCommandName(),
                        String.join(" ", below.getCommandSpec().usageMessage().description())));
        return meanings;
    }

    private void printGroups(CommandSpec root, Terminal terminal) {
        Map<String, String> commands = commands(root);
        List<String> grouped =
                groups.stream().flatMap(group -> group.commands().stream()).toList();
        for (CommandGroup group : groups) {
            print(group.heading(), some(group.commands().stream(), commands), terminal);
        }
        print("More:", some(commands.keySet().stream().filter(name -> !grouped.contains(name)), commands), terminal);
    }

    private static Map<String, String> some(Stream<String> names, Map<String, String> commands) {
        return names.filter(commands::containsKey)
                .collect(Collectors.toMap(name -> name, commands::get, (one, same) -> one, LinkedHashMap::new));
    }

    private static void print(String heading, Map<String, String> meanings, Terminal terminal) {
        if (meanings.isEmpty()) {
            return;
        }
        terminal.blank();
        terminal.say(Paint.STRONG, heading);
        if (terminal.width() < ROOM_FOR_COLUMNS) {
            meanings.forEach((name, meaning) -> {
                terminal.indented(INDENT).say(Paint.ACCENT, name);
                terminal.indented(BELOW_A_NAME).say(meaning);
            });
        } else {
            Table table = Table.of();
            meanings.forEach((name, meaning) -> table.row(Cell.of(Paint.ACCENT, name), Cell.of(meaning)));
            terminal.indented(INDENT).print(table);
        }
    }
}
