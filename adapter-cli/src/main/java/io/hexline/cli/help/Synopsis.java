package io.hexline.cli.help;

import io.hexline.cli.terminal.Terminal;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Model.ArgGroupSpec;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** How a command is written: what has to be there in words, the rest in brackets. */
record Synopsis(CommandSpec command) {

    private static final int INDENT = 4;

    void print(Terminal terminal) {
        String all = Stream.concat(Stream.of("Usage: " + command.qualifiedName()), words().stream())
                .collect(Collectors.joining(" "));
        List<String> lines = terminal.wrapped(all, INDENT);
        terminal.raw(lines.get(0));
        lines.stream().skip(1).forEach(terminal.indented(INDENT)::raw);
    }

    private List<String> words() {
        List<String> words = new ArrayList<>();
        command.options().stream()
                .filter(option -> option.required() && option.group() == null)
                .map(Synopsis::named)
                .forEach(words::add);
        command.argGroups().stream()
                .filter(group -> group.multiplicity().min() > 0)
                .map(group -> "(" + choices(group) + ")")
                .forEach(words::add);
        words.add("[OPTION]...");
        command.positionalParameters().stream()
                .filter(parameter -> !parameter.hidden())
                .map(Synopsis::placed)
                .forEach(words::add);
        if (!command.subcommands().isEmpty()) {
            words.add(command.userObject() instanceof Callable<?> ? "[COMMAND]" : "COMMAND");
        }
        return words;
    }

    private static String named(OptionSpec option) {
        return option.longestName() + " " + option.paramLabel();
    }

    private static String placed(PositionalParamSpec parameter) {
        String label = parameter.paramLabel() + (parameter.arity().max() > 1 ? "..." : "");
        return parameter.required() ? label : "[" + label + "]";
    }

    /** One of several things, of which each has what it cannot be without. */
    private static String choices(ArgGroupSpec group) {
        Stream<String> own = needed(group.args());
        Stream<String> below = group.subgroups().stream()
                .map(inner -> needed(
                                inner.args().stream().filter(ArgSpec::required).toList())
                        .collect(Collectors.joining(" ")))
                .filter(text -> !text.isEmpty());
        return Stream.concat(own, below).collect(Collectors.joining(" | "));
    }

    private static Stream<String> needed(Iterable<ArgSpec> args) {
        List<String> names = new ArrayList<>();
        args.forEach(arg -> names.add(arg instanceof OptionSpec option ? named(option) : arg.paramLabel()));
        return names.stream();
    }
}
