package io.hexline.bootstrap.snapshot;

import io.hexline.bootstrap.session.Worlds;
import io.hexline.cli.answer.ErrorAnswer;
import io.hexline.cli.answer.Outcome;
import io.hexline.cli.command.AnswerPrinter;
import io.hexline.cli.command.HelpOption;
import io.hexline.cli.file.FileTrouble;
import io.hexline.world.World;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code hexline snapshot validate}. */
@Command(
        name = "validate",
        description = "Tell everything that is wrong with a snapshot file, each with its path.",
        footer = {"", "Example:", "  hexline snapshot validate world.json"})
final class ValidateCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "The snapshot.")
    private Path file;

    @Mixin
    private HelpOption help = new HelpOption();

    @Override
    public Integer call() {
        if (!Files.isReadable(file) || Files.isDirectory(file)) {
            return say(ErrorAnswer.of(
                    Outcome.MISUSED,
                    FileTrouble.reading(file, trouble()) + ".",
                    "A snapshot to start from: hexline snapshot example"));
        }
        return Worlds.open(Optional.of(file)).fold(this::mistakes, this::sound);
    }

    private IOException trouble() {
        return Files.exists(file)
                ? new AccessDeniedException(file.toString())
                : new NoSuchFileException(file.toString());
    }

    private int mistakes(List<String> mistakes) {
        return say(new ErrorAnswer(Outcome.REFUSED, mistakes, "What can be written: hexline snapshot schema"));
    }

    private int sound(World world) {
        spec.commandLine()
                .getOut()
                .printf(
                        "ok: %s, %s, %s, %s, %s%n",
                        count(world.organizations().size(), "organization"),
                        count(world.locations().size(), "location"),
                        count(world.people().size(), "person", "people"),
                        count(world.licenses().size(), "license"),
                        count(world.numbers().size(), "number"));
        return Outcome.DONE.exitCode();
    }

    private static String count(int count, String one) {
        return count(count, one, one + "s");
    }

    private static String count(int count, String one, String more) {
        return count + " " + (count == 1 ? one : more);
    }

    private int say(ErrorAnswer problem) {
        return new AnswerPrinter(spec.commandLine(), false).say(problem);
    }
}
