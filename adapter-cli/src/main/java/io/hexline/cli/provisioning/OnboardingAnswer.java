package io.hexline.cli.provisioning;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.hexline.cli.answer.Answer;
import io.hexline.cli.answer.Findings;
import io.hexline.cli.answer.Outcome;
import io.hexline.cli.answer.ReportedCode;
import io.hexline.cli.client.OnboardingReport;
import io.hexline.cli.terminal.Cell;
import io.hexline.cli.terminal.Paint;
import io.hexline.cli.terminal.Table;
import io.hexline.cli.terminal.Terminal;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What became of each user.
 *
 * @param refused the file with the rows to correct; empty where there is none
 * @param notRead why it could not be read what they have now; empty where nobody tried in vain
 */
record OnboardingAnswer(List<OnboardingReport> reports, Optional<Path> refused, Optional<String> notRead)
        implements Answer {

    static Answer of(OnboardingReport report, Optional<String> notRead) {
        return new OnboardingAnswer(List.of(report), Optional.empty(), notRead);
    }

    /** The worst that happened to anybody. */
    @Override
    public Outcome outcome() {
        return reports.stream()
                .map(OnboardingReport::outcome)
                .max(Comparator.comparing(outcome -> outcome == Outcome.MISUSED ? Outcome.REFUSED : outcome))
                .map(worst -> worst == Outcome.MISUSED ? Outcome.REFUSED : worst)
                .orElse(Outcome.DONE);
    }

    @Override
    public void print(Terminal terminal) {
        Table table = Table.of("USER", "RESULT", "WHY");
        reports.forEach(report -> table.row(Cell.of(report.email()), result(report), Cell.of(why(report))));
        terminal.print(table);
        terminal.blank();
        terminal.say(
                outcome() == Outcome.DONE ? Paint.GOOD : Paint.WARNING,
                count("onboarded") + " onboarded, " + count("in part") + " in part, " + count("refused") + " refused.");
        printFindings(terminal);
        notRead.ifPresent(reason -> terminal.say(Paint.WARNING, "What it has now could not be read: " + reason));
        refused.ifPresent(file -> {
            terminal.blank();
            terminal.say("What was refused is in " + file + ", with the reasons.");
            terminal.say("Correct it and run it again with: --csv " + file);
        });
    }

    private void printFindings(Terminal terminal) {
        Map<String, List<ReportedCode>> byUser = new LinkedHashMap<>();
        reports.stream()
                .filter(report -> !report.codes().isEmpty())
                .forEach(report -> byUser.put(report.email(), report.codes()));
        if (!byUser.isEmpty()) {
            terminal.blank();
            Findings.print(byUser, terminal);
        }
    }

    @Override
    public void write(ObjectNode document) {
        ArrayNode users = document.putArray("users");
        for (OnboardingReport report : reports) {
            ObjectNode user = users.addObject();
            user.put("email", report.email());
            report.person().ifPresent(id -> user.put("id", id.value()));
            user.put("result", word(report));
            report.trouble()
                    .ifPresent(
                            trouble -> user.put("problem", trouble.sentences().get(0)));
            ReportedCode.write(report.codes(), user.putArray("findings"));
        }
        refused.ifPresent(file -> document.put("refused", file.toString()));
        notRead.ifPresent(reason -> document.put("notRead", reason));
    }

    /** The reasons in one line. */
    static String reasons(OnboardingReport report) {
        return report.trouble()
                .map(trouble -> trouble.sentences().get(0))
                .orElseGet(() -> report.codes().stream()
                        .map(code -> code.id() + " " + code.text())
                        .collect(Collectors.joining("; ")));
    }

    private static String why(OnboardingReport report) {
        return report.trouble()
                .map(trouble -> trouble.sentences().get(0))
                .orElseGet(() -> report.codes().stream().map(ReportedCode::id).collect(Collectors.joining(", ")));
    }

    private static Cell result(OnboardingReport report) {
        Paint paint = report.person().isEmpty() ? Paint.BAD : report.isWhole() ? Paint.GOOD : Paint.WARNING;
        return Cell.of(paint, word(report));
    }

    private static String word(OnboardingReport report) {
        if (report.person().isEmpty()) {
            return "refused";
        }
        return report.isWhole() ? "onboarded" : "in part";
    }

    private long count(String word) {
        return reports.stream().filter(report -> word(report).equals(word)).count();
    }
}
