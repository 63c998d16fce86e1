package io.hexline.bootstrap.conformance;

import io.hexline.cli.answer.ErrorAnswer;
import io.hexline.cli.answer.Outcome;
import io.hexline.cli.command.AnswerPrinter;
import io.hexline.cli.command.HelpOption;
import io.hexline.cli.terminal.Terminal;
import io.hexline.conformance.Report;
import io.hexline.conformance.ScenarioFiles;
import io.hexline.conformance.Suite;
import io.hexline.conformance.contract.PublishedContract;
import io.hexline.conformance.run.AnswerCheck;
import io.hexline.conformance.run.ContractCheck;
import io.hexline.conformance.run.TrialRunner;
import io.hexline.conformance.run.Verdict;
import io.hexline.conformance.scenario.Scenario;
import io.hexline.conformance.scenario.Trial;
import io.vavr.control.Either;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code hexline conform}. */
@Command(
        name = "conform",
        description = "Run conformance scenarios, each on a fresh server of its own.",
        footer = {"", "Example:", "  hexline conform conformance"})
public final class ConformCommand implements Callable<Integer> {

    private static final FreshServers SERVERS = new FreshServers();
    private static final String FORMAT = "The format of scenarios: conformance/README.md";

    @Spec
    private CommandSpec spec;

    @Parameters(
            arity = "1..*",
            paramLabel = "PATH",
            description = "A scenario, or a folder: every .json in it but schemas and folders called worlds.")
    private List<Path> places;

    @Option(
            names = "--contract",
            paramLabel = "FILE",
            description = "Hold every answer against this OpenAPI document of the public API, too.")
    private Optional<Path> contract;

    @Mixin
    private HelpOption help = new HelpOption();

    @Override
    public Integer call() throws InterruptedException {
        // Scenarios make collaborators fail on purpose; that is no news for the log.
        System.setProperty("hexline.log", "off");
        Either<String, List<Path>> files = ScenarioFiles.in(places);
        if (files.isLeft()) {
            return misused(List.of(files.getLeft()));
        }
        if (files.get().isEmpty()) {
            return misused(List.of("No scenario found."));
        }
        Either<List<String>, Suite> suite = Suite.read(files.get(), SERVERS);
        if (suite.isLeft()) {
            return misused(suite.getLeft());
        }
        Either<String, List<AnswerCheck>> checks = checks();
        return checks.isLeft() ? misused(List.of(checks.getLeft())) : run(suite.get(), checks.get());
    }

    private Either<String, List<AnswerCheck>> checks() {
        return contract.<Either<String, List<AnswerCheck>>>map(file -> PublishedContract.in(file)
                        .bimap(
                                reason -> "Contract " + file + ": " + reason + ".",
                                published -> List.of(new ContractCheck(published))))
                .orElseGet(() -> Either.right(List.of()));
    }

    private int run(Suite suite, List<AnswerCheck> checks) throws InterruptedException {
        TrialRunner runner = new TrialRunner(SERVERS, checks);
        Report report = new Report(Terminal.out(spec.commandLine())::line);
        report.upgraded(suite.ofEarlierFormat(SERVERS));
        for (Scenario scenario : suite.scenarios()) {
            for (Trial trial : scenario.trials()) {
                Verdict verdict = runner.run(trial);
                report.add(scenario.file(), trial, verdict);
            }
        }
        return (report.summarize() ? Outcome.DONE : Outcome.REFUSED).exitCode();
    }

    private int misused(List<String> sentences) {
        return new AnswerPrinter(spec.commandLine(), false).say(new ErrorAnswer(Outcome.MISUSED, sentences, FORMAT));
    }
}
