package io.hexline.cli.move;

import io.hexline.cli.command.HelpOption;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code hexline move}: the commands about moves. */
@Command(
        name = "move",
        description = "Move users to another location.",
        footer = {"", "Next: hexline move validate --help"})
public final class MoveCommand {

    @Mixin
    private HelpOption help = new HelpOption();
}
