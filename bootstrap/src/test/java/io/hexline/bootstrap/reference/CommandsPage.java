package io.hexline.bootstrap.reference;

import io.hexline.bootstrap.Main;
import io.hexline.cli.help.HelpText;
import io.hexline.cli.terminal.Glyphs;
import io.hexline.cli.terminal.Terminal;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;

/** {@code docs/reference/commands.md}. */
final class CommandsPage {

    private static final int WIDTH = 80;

    private static final String INTRODUCTION = """
            What each command says of itself, as `hexline help COMMAND` prints it.
            """;

    private CommandsPage() {}

    static String text() {
        Markdown page = new Markdown("Commands", INTRODUCTION);
        all(Main.commandLine())
                .forEach(command -> page.paragraph(
                                "## " + command.getCommandSpec().qualifiedName())
                        .paragraph("```text\n" + help(command) + "```"));
        return page.text();
    }

    private static Stream<CommandLine> all(CommandLine command) {
        return Stream.concat(
                Stream.of(command),
                command.getSubcommands().values().stream().distinct().flatMap(CommandsPage::all));
    }

    private static String help(CommandLine command) {
        StringWriter text = new StringWriter();
        PrintWriter out = new PrintWriter(text);
        HelpText.print(command, new Terminal(out, Ansi.OFF, WIDTH, Glyphs.ASCII, 0));
        out.flush();
        return text.toString().replace(System.lineSeparator(), "\n");
    }
}
