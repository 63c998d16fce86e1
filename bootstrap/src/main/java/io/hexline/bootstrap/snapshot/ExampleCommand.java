package io.hexline.bootstrap.snapshot;

import io.hexline.cli.command.HelpOption;
import io.hexline.inmemory.snapshot.Snapshots;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code hexline snapshot example}. */
@Command(name = "example", description = "Print a small snapshot to start from.")
final class ExampleCommand implements Runnable {

    @Spec
    private CommandSpec spec;

    @Mixin
    private HelpOption help = new HelpOption();

    @Override
    public void run() {
        spec.commandLine().getOut().println(Snapshots.example().stripTrailing());
    }
}
