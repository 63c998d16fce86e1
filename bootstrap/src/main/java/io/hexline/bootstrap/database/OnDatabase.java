package io.hexline.bootstrap.database;

import io.hexline.cli.answer.ErrorAnswer;
import io.hexline.cli.answer.Outcome;
import io.hexline.cli.command.AnswerPrinter;
import io.hexline.cli.command.HelpOption;
import io.vavr.control.Either;
import java.util.concurrent.Callable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** A command on a database, which it opens and closes. */
abstract class OnDatabase implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private DatabaseOptions options = new DatabaseOptions();

    @Mixin
    private HelpOption help = new HelpOption();

    /** What is done; lines for people, or what went wrong. */
    abstract Either<ErrorAnswer, String> on(OpenDatabase database);

    DatabaseOptions options() {
        return options;
    }

    @Override
    public Integer call() {
        return OpenDatabase.of(options)
                .flatMap(this::closing)
                .fold(problem -> new AnswerPrinter(spec.commandLine(), false).say(problem), this::done);
    }

    private Either<ErrorAnswer, String> closing(OpenDatabase open) {
        try (open) {
            return on(open);
        }
    }

    private int done(String lines) {
        spec.commandLine().getOut().println(lines);
        return Outcome.DONE.exitCode();
    }
}
