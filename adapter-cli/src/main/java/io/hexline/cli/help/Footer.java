package io.hexline.cli.help;

import io.hexline.cli.terminal.Terminal;
import java.util.ArrayList;
import java.util.List;

/**
 * What stands below a help: sentences, wrapped anew, and indented lines to be copied. Such a line that has no room is broken
 * between words as a shell allows it.
 */
final class Footer {

    private static final String INDENT = "  ";
    private static final String GOES_ON = " \\";

    private final Terminal terminal;
    private final List<String> paragraph = new ArrayList<>();

    private Footer(Terminal terminal) {
        this.terminal = terminal;
    }

    static void print(List<String> lines, Terminal terminal) {
        Footer footer = new Footer(terminal);
        lines.forEach(footer::take);
        footer.end();
    }

    private void take(String line) {
        if (line.isBlank()) {
            end();
            terminal.blank();
        } else if (line.startsWith(INDENT)) {
            end();
            copyable(line.strip());
        } else {
            paragraph.add(line);
        }
    }

    private void end() {
        if (!paragraph.isEmpty()) {
            terminal.say(String.join(" ", paragraph));
            paragraph.clear();
        }
    }

    private void copyable(String line) {
        Terminal indented = terminal.indented(INDENT.length());
        if (line.length() <= terminal.width() - INDENT.length()) {
            indented.raw(line);
            return;
        }
        List<String> pieces = pieces(line, terminal.width() - 2 * INDENT.length() - GOES_ON.length());
        for (int index = 0; index < pieces.size(); index++) {
            Terminal place = index == 0 ? indented : terminal.indented(2 * INDENT.length());
            place.raw(pieces.get(index) + (index < pieces.size() - 1 ? GOES_ON : ""));
        }
    }

    /** No word is broken: it would be two for a shell. */
    private static List<String> pieces(String line, int room) {
        List<String> pieces = new ArrayList<>();
        for (String word : line.split(" ")) {
            int last = pieces.size() - 1;
            if (last >= 0 && pieces.get(last).length() + 1 + word.length() <= room) {
                pieces.set(last, pieces.get(last) + " " + word);
            } else {
                pieces.add(word);
            }
        }
        return pieces;
    }
}
