package io.hexline.bootstrap.snapshot;

import io.hexline.cli.answer.ErrorAnswer;
import io.hexline.cli.answer.Outcome;
import io.hexline.cli.command.AnswerPrinter;
import io.hexline.cli.command.HelpOption;
import io.hexline.cli.file.AtomicFile;
import io.hexline.cli.file.FileClaim;
import io.hexline.cli.file.FileTrouble;
import io.hexline.cli.terminal.Visible;
import io.hexline.world.snapshot.Snapshots;
import io.hexline.world.snapshot.check.SnapshotError;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code hexline snapshot upgrade}. */
@Command(
        name = "upgrade",
        description = "Print a snapshot of an earlier format in today's, or write it in its place.",
        footer = {"", "Example:", "  hexline snapshot upgrade --write world.json"})
final class UpgradeCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "The snapshot.")
    private Path file;

    @Option(names = "--write", description = "Write the file anew instead of printing it.")
    private boolean write;

    @Mixin
    private HelpOption help = new HelpOption();

    @Override
    public Integer call() {
        try {
            return Snapshots.upgrade(Files.readAllBytes(file)).fold(this::refused, this::done);
        } catch (IOException unreadable) {
            return say(ErrorAnswer.of(
                    Outcome.MISUSED,
                    FileTrouble.reading(file, unreadable) + ".",
                    "A snapshot to start from: hexline snapshot example"));
        }
    }

    private int refused(List<SnapshotError> mistakes) {
        return say(new ErrorAnswer(
                Outcome.REFUSED,
                mistakes.stream().map(SnapshotError::toString).toList(),
                "What can be written: hexline snapshot schema"));
    }

    private int done(String upgraded) {
        if (!write) {
            spec.commandLine().getOut().println(Visible.json(upgraded.stripTrailing()));
            return Outcome.DONE.exitCode();
        }
        try {
            FileClaim.refuseKept(file);
            AtomicFile.write(file, upgraded);
            return Outcome.DONE.exitCode();
        } catch (IOException failed) {
            return say(ErrorAnswer.of(
                    Outcome.FAILED,
                    FileTrouble.writing(file, failed) + ".",
                    "Print it instead, without --write, and put it elsewhere."));
        }
    }

    private int say(ErrorAnswer problem) {
        return new AnswerPrinter(spec.commandLine(), false).say(problem);
    }
}
