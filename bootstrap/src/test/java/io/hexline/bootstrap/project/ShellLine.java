package io.hexline.bootstrap.project;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A command as a page shows it, lines that end in a backslash joined.
 *
 * @param command without comment
 * @param comment what stands after {@code #}; empty for none
 */
record ShellLine(String command, String comment) {

    private static final Pattern COMMENT = Pattern.compile("(?<=^|\\s)#\\s*([^'\"]*)$");
    private static final Pattern WORD = Pattern.compile("(?:[^\\s'\"]|'[^']*'|\"[^\"]*\")+");
    private static final Pattern NEXT_COMMAND = Pattern.compile("\\s(\\||>|&&|;|&)(\\s|$)");

    /** The commands of a block, in order. */
    static List<ShellLine> of(String block) {
        List<ShellLine> lines = new ArrayList<>();
        for (String line : block.replaceAll("\\\\\n\\s*", " ").lines().toList()) {
            String command = COMMENT.matcher(line).replaceFirst("").strip();
            List<String> comments =
                    COMMENT.matcher(line).results().map(found -> found.group(1)).toList();
            if (!command.isEmpty()) {
                lines.add(new ShellLine(
                        command, comments.isEmpty() ? "" : comments.get(0).strip()));
            }
        }
        return lines;
    }

    boolean calls(String program) {
        return command.equals(program) || command.startsWith(program + " ");
    }

    /** The words of the first command in the line, without quotes. */
    String[] words() {
        return WORD.matcher(firstCommand())
                .results()
                .map(MatchResult::group)
                .map(word -> word.replaceAll("['\"]", ""))
                .toArray(String[]::new);
    }

    String firstCommand() {
        return NEXT_COMMAND.split(command, 2)[0];
    }
}
