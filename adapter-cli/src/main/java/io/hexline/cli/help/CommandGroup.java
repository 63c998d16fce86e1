package io.hexline.cli.help;

import java.util.List;

/** Commands that are used together, in the order of use. */
public record CommandGroup(String heading, List<String> commands) {

    public static CommandGroup of(String heading, String... commands) {
        return new CommandGroup(heading, List.of(commands));
    }
}
