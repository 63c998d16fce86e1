package io.hexline.cli.troubleshooting;

import io.hexline.application.troubleshooting.CallFilter;
import io.hexline.application.troubleshooting.Keep;
import io.hexline.application.troubleshooting.Recording;
import io.hexline.application.troubleshooting.TroubleshootRecording;
import io.hexline.application.troubleshooting.TroubleshootRecordingCommand;
import io.hexline.application.troubleshooting.TroubleshootRecordingCommand.CaseOrder;
import io.hexline.cli.answer.Answer;
import io.hexline.cli.command.HelpOption;
import io.hexline.cli.command.OutputOptions;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
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
            "Record in the browser: developer tools, Network, Preserve log; repeat what"
                    + " fails; then export all as HAR with content. The file stays on this machine.",
            "",
            "Examples:",
            "  hexline har session.har --filter onboard",
            "  hexline har session.har --preview",
            "  hexline har session.har --case ./for-support --keep field=displayName",
            "",
            "Exit codes: 0 nothing wrong, 1 problems found, 2 not a HAR file,",
            "3 the case could not be written."
        })
public final class HarCommand implements Callable<Integer> {

    private final TroubleshootRecording troubleshoot;

    @Spec
    private CommandSpec spec;

    @Parameters(
            paramLabel = "FILE",
            description = "The recording: a HAR file, packed by gzip or not, or a ZIP archive of one; - for"
                    + " standard input.")
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
            description = "Write what support asks for to the new folder DIR. It keeps method, host, path (all but"
                    + " known words blanked), the names of parameters, status, times and sizes, the names of"
                    + " headers with a few of their values, and of contents what tells an error and whom it is"
                    + " about; every other value is named by its kind and length.")
    private Path folder;

    @Option(names = "--preview", description = "Show what would be in the case, and write nothing.")
    private boolean preview;

    @Option(
            names = "--keep",
            paramLabel = "PART=NAME",
            description = "For the case: keep more, all but its secrets. host=NAME: the calls to a host;"
                    + " path=/START: the calls whose path begins so; field=NAME: the values of fields,"
                    + " parameters and headers of that name. Can be given several times.")
    private List<String> keeps = List.of();

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
        Recording recording = recording();
        Answer answer = troubleshoot
                .handle(new TroubleshootRecordingCommand(recording, new CallFilter(filter), order()))
                .fold(RecordingFailures::answer, found -> new HarAnswer(recording.name(), filter, found));
        return output.give(answer, spec.commandLine());
    }

    private Recording recording() {
        return file.toString().equals("-") ? Recording.from(System.in, Path.of("standard input")) : Recording.in(file);
    }

    private Optional<CaseOrder> order() {
        if (preview || folder != null) {
            return Optional.of(new CaseOrder(
                    Optional.ofNullable(folder).filter(there -> !preview),
                    Optional.ofNullable(description),
                    keeps.stream().map(this::keep).toList()));
        }
        if (description != null || !keeps.isEmpty()) {
            String option = description != null ? "--description" : "--keep";
            throw new ParameterException(
                    spec.commandLine(), option + " is for the case: name its folder with --case, or use --preview");
        }
        return Optional.empty();
    }

    private Keep keep(String text) {
        int sign = text.indexOf('=');
        return Arrays.stream(Keep.Part.values())
                .filter(part -> sign > 0 && sign < text.length() - 1)
                .filter(part -> part.name().equalsIgnoreCase(text.substring(0, sign)))
                .map(part -> new Keep(part, text.substring(sign + 1)))
                .findFirst()
                .orElseThrow(() -> new ParameterException(
                        spec.commandLine(),
                        "--keep is host=NAME, path=/START or field=NAME, and not \"" + text + "\""));
    }
}
