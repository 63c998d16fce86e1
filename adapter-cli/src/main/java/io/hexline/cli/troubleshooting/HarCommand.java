package io.hexline.cli.troubleshooting;

import io.hexline.application.troubleshooting.CallFilter;
import io.hexline.application.troubleshooting.TroubleshootRecording;
import io.hexline.application.troubleshooting.TroubleshootRecordingCommand;
import io.hexline.application.troubleshooting.TroubleshootRecordingCommand.CaseOrder;
import io.hexline.cli.answer.Answer;
import io.hexline.cli.command.HelpOption;
import io.hexline.cli.command.OutputOptions;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code hexline har}. */
@Command(
        name = "har",
        description = "Tell what went wrong in a browser's recording (HAR file), and what to do.",
        footer = {
            "",
            "Record in the browser: developer tools, Network, Preserve log; repeat what fails;",
            "then export all as HAR with content. The file stays on this machine.",
            "Examples:",
            "  hexline har session.har --filter onboard",
            "  hexline har session.har --case ./for-support",
            "",
            "Exit codes: 0 nothing wrong, 1 problems found, 2 not a HAR file,",
            "3 the case could not be written."
        })
public final class HarCommand implements Callable<Integer> {

    private final TroubleshootRecording troubleshoot;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "The recording, plain or packed by gzip.")
    private Path file;

    @Option(
            names = "--filter",
            paramLabel = "TEXT",
            defaultValue = "",
            description = "List only the calls with TEXT in method, host, path or status.")
    private String filter;

    @Option(
            names = "--case",
            paramLabel = "DIR",
            description = "Write what support asks for to the new folder DIR, all secrets blanked out.")
    private Path folder;

    @Option(
            names = "--description",
            paramLabel = "TEXT",
            description = "For the case: what happened. Without it, it is composed of what was found.")
    private String description;

    @Mixin
    private OutputOptions output = new OutputOptions();

    @Mixin
    private HelpOption help = new HelpOption();

    public HarCommand(TroubleshootRecording troubleshoot) {
        this.troubleshoot = troubleshoot;
    }

    @Override
    public Integer call() {
        if (description != null && folder == null) {
            throw new ParameterException(
                    spec.commandLine(), "--description is for the case: name its folder with --case");
        }
        Optional<CaseOrder> order =
                Optional.ofNullable(folder).map(there -> new CaseOrder(there, Optional.ofNullable(description)));
        Answer answer = troubleshoot
                .handle(new TroubleshootRecordingCommand(file, new CallFilter(filter), order))
                .fold(RecordingFailures::answer, found -> new HarAnswer(file, filter, found));
        return output.give(answer, spec.commandLine());
    }
}
