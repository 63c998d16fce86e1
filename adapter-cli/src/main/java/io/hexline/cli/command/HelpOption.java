package io.hexline.cli.command;

import picocli.CommandLine.Option;

/** {@code --help}, for every command. */
public final class HelpOption {

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            order = 999,
            description = "Show this help.")
    private boolean asked;
}
