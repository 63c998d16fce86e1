package io.hexline.bootstrap.snapshot;

import io.hexline.cli.command.HelpOption;
import io.hexline.inmemory.snapshot.SnapshotSchema;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code hexline snapshot schema}. */
@Command(name = "schema", description = "Print the JSON Schema of snapshots.")
final class SchemaCommand implements Runnable {

    @Spec
    private CommandSpec spec;

    @Mixin
    private HelpOption help = new HelpOption();

    @Override
    public void run() {
        spec.commandLine().getOut().println(SnapshotSchema.json().stripTrailing());
    }
}
