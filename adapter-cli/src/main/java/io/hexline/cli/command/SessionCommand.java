package io.hexline.cli.command;

import io.hexline.application.failure.Failure;
import io.hexline.cli.answer.Answer;
import io.hexline.cli.answer.ErrorAnswer;
import io.hexline.cli.answer.Failures;
import io.hexline.cli.answer.Outcome;
import io.hexline.cli.answer.SavedAnswer;
import io.hexline.cli.file.AtomicFile;
import io.hexline.cli.file.FileTrouble;
import io.hexline.cli.session.Session;
import io.hexline.cli.session.Sessions;
import io.hexline.cli.terminal.ProgressBar;
import io.hexline.cli.terminal.Terminal;
import io.vavr.control.Either;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** A command that calls use cases: opens the world, runs, saves and answers. */
public abstract class SessionCommand implements Callable<Integer> {

    private final Sessions sessions;

    @Spec
    private CommandSpec spec;

    @Mixin
    private SnapshotOptions files = new SnapshotOptions();

    @Mixin
    private OutputOptions output = new OutputOptions();

    @Mixin
    private HelpOption help = new HelpOption();

    protected SessionCommand(Sessions sessions) {
        this.sessions = sessions;
    }

    /** Does what the command is for. */
    protected abstract Either<Failure, ? extends Answer> run(Session session) throws InterruptedException;

    @Override
    public Integer call() throws InterruptedException {
        return output.give(answer(), spec.commandLine());
    }

    /** What there is to say in the end. */
    protected Answer answer() throws InterruptedException {
        Optional<Path> endangered = files.endangered(sessions);
        if (endangered.isPresent()) {
            return ErrorAnswer.of(
                    Outcome.MISUSED,
                    endangered.get() + " is there and is no snapshot, so it is not written over.",
                    "Name another file with --save, or add --overwrite.");
        }
        Either<List<String>, Session> opened = sessions.open(files.snapshot());
        return opened.isRight() ? keep(opened.get()) : unusable(opened.getLeft());
    }

    /** Whether options are given that only make sense for a session. */
    protected final boolean namesFiles() {
        return files.snapshot().isPresent() || files.save().isPresent();
    }

    /** Whether a machine is reading. */
    protected final boolean json() {
        return output.json();
    }

    /** Whether the organization is to be written to this file. */
    protected final boolean savesTo(Path file) {
        return files.save().filter(save -> AtomicFile.areOne(save, file)).isPresent();
    }

    /** Ends the command because its options do not go together. */
    protected final ParameterException misuse(String message) {
        return new ParameterException(spec.commandLine(), message);
    }

    /** A bar for {@code total} things; empty where nobody would see it move. */
    protected final Optional<ProgressBar> progress(int total) {
        return Optional.of(Terminal.out(spec.commandLine()))
                .filter(terminal -> terminal.isLive() && !output.json())
                .map(terminal -> new ProgressBar(terminal, total));
    }

    /** Saves when the session is closed: then nothing works in the background that could change what is written. */
    private Answer keep(Session session) throws InterruptedException {
        Answer answer = runIn(session);
        return files.save()
                .filter(file -> !answer.isProblem())
                .map(file -> save(session, file, answer))
                .orElse(answer);
    }

    private Answer runIn(Session session) throws InterruptedException {
        try (session) {
            Either<Failure, ? extends Answer> result = run(session);
            return result.isRight() ? result.get() : Failures.answer(result.getLeft());
        }
    }

    private static Answer save(Session session, Path file, Answer answer) {
        return session.save(file)
                .fold(
                        reason ->
                                ErrorAnswer.of(Outcome.FAILED, reason, "Name a file that can be written with --save."),
                        written -> new SavedAnswer(answer, written));
    }

    private Answer unusable(List<String> problems) {
        return new ErrorAnswer(
                Outcome.MISUSED,
                problems,
                FileTrouble.nextOfSnapshot(files.snapshot().orElse(Path.of("FILE"))));
    }
}
