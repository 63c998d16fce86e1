package io.hexline.har.supportcase;

import io.hexline.application.troubleshooting.CaseReport;
import io.hexline.application.troubleshooting.Diagnosis;
import io.hexline.application.troubleshooting.Explanation;
import io.hexline.application.troubleshooting.FailedCall;
import io.hexline.application.troubleshooting.RecordedCall;
import io.hexline.application.troubleshooting.UserRefusal;
import io.hexline.har.kept.Paths;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** {@code case.md}: what can be pasted into the form of a support case. */
final class CaseText {

    private static final int MOST = 50;
    private static final String KEPT =
            "Of each call it keeps method, host, path (all but known words blanked), the names"
                    + " of parameters, status, times and sizes, the names of headers with a few of their values, and of contents"
                    + " what tells an error and whom it is about; every other value is named by its kind and length.";

    private CaseText() {}

    static String of(CaseReport report, String description, List<Path> files) {
        StringBuilder text = new StringBuilder("# Support case\n\n");
        line(text, "Organization ID", report.organizations(), "not in the recording");
        line(text, "E-mail of the affected user", report.emails(), "not in the recording");
        line(text, "User ID", report.users(), "not in the recording");
        line(
                text,
                "Recorded by",
                List.of((report.recorder().program() + ", HAR "
                                + report.recorder().format())
                        .replaceFirst("^, ", "")),
                "");
        text.append("\n## Description\n\n").append(Markdown.block(description.strip()));
        findings(text, report.diagnosis());
        text.append("\n## Files\n\n");
        files.stream()
                .map(file -> file.getFileName().toString())
                .filter(name -> name.startsWith("response"))
                .forEach(name -> text.append("- `")
                        .append(name)
                        .append("`: the content of the response to call ")
                        .append(name.replaceAll("\\D", ""))
                        .append('\n'));
        return text.append("- `")
                .append(HarCase.RECORDING)
                .append("`: what support needs of the recording. ")
                .append(KEPT)
                .append('\n')
                .toString();
    }

    private static void line(StringBuilder text, String label, List<String> values, String otherwise) {
        text.append("- ")
                .append(label)
                .append(": ")
                .append(
                        values.isEmpty()
                                ? otherwise
                                : values.stream().map(Markdown::inline).collect(Collectors.joining(", ")))
                .append('\n');
    }

    private static void findings(StringBuilder text, Diagnosis diagnosis) {
        text.append("## What the recording shows\n");
        diagnosis.refusals().stream().limit(MOST).forEach(refusal -> refusal(text, refusal));
        diagnosis.failedCalls().stream().limit(MOST).forEach(failed -> failed(text, failed));
        if (diagnosis.isHealthy()) {
            text.append("\nNo call failed.\n");
        }
    }

    private static void refusal(StringBuilder text, UserRefusal refusal) {
        String who = refusal.email().or(refusal::user).orElse("a user");
        text.append("\n### Call ").append(refusal.call()).append(": ").append(Markdown.inline(refusal.code()));
        text.append(" for ").append(Markdown.inline(who)).append("\n\n");
        text.append(Markdown.block(refusal.description()));
        explanation(text, refusal.explanation());
        refusal.succeededIn()
                .ifPresent(later ->
                        text.append("\nSucceeded later, in call ").append(later).append(".\n"));
    }

    private static void failed(StringBuilder text, FailedCall failed) {
        RecordedCall call = failed.call();
        text.append("\n### Call ").append(call.number()).append(": ");
        text.append(call.status().map(String::valueOf).orElse("no answer"));
        text.append("\n\n")
                .append(Markdown.code(call.method() + " " + Paths.host(call.host()) + call.outline()))
                .append("\n\n");
        call.trackingId()
                .ifPresent(id ->
                        text.append("Tracking ID: ").append(Markdown.inline(id)).append("\n\n"));
        text.append(Markdown.block(failed.words()));
        explanation(text, failed.explanation());
    }

    private static void explanation(StringBuilder text, Explanation explanation) {
        text.append(explanation.meaning()).append("\n\n");
        int number = 1;
        for (String step : explanation.steps()) {
            text.append(number++).append(". ").append(step).append('\n');
        }
    }
}
