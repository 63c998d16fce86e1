package io.hexline.cli.provisioning;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.hexline.cli.answer.Answer;
import io.hexline.cli.answer.Findings;
import io.hexline.cli.answer.Outcome;
import io.hexline.cli.answer.ReportedCode;
import io.hexline.cli.client.OnboardingReport;
import io.hexline.cli.provisioning.OnboardingTally.Result;
import io.hexline.cli.terminal.Cell;
import io.hexline.cli.terminal.Paint;
import io.hexline.cli.terminal.Table;
import io.hexline.cli.terminal.Terminal;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What became of each user.
 *
 * @param refused the file with the rows to correct; empty where there is none
 * @param notRead why it could not be read what they have now; empty where nobody tried in vain
 */
record OnboardingAnswer(OnboardingTally tally, Optional<Path> refused, Optional<String> notRead) implements Answer {

    static Answer of(OnboardingReport report, Optional<String> notRead) {
        return new OnboardingAnswer(OnboardingTally.of(report), Optional.empty(), notRead);
    }

    @Override
    public Outcome outcome() {
        return tally.outcome();
    }

    @Override
    public void print(Terminal terminal) {
        Table table = Table.of("USER", "RESULT", "WHY");
        tally.told().forEach(report -> table.row(Cell.of(report.email()), result(report), Cell.of(why(report))));
        terminal.print(table);
        if (tally.untold() > 0) {
            terminal.say(Paint.QUIET, "And " + tally.untold() + " more.");
        }
        terminal.blank();
        terminal.say(outcome() == Outcome.DONE ? Paint.GOOD : Paint.WARNING, tally.summary());
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
        tally.told().stream()
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
        for (OnboardingReport report : tally.told()) {
            ObjectNode user = users.addObject();
            user.put("email", report.email());
            report.person().ifPresent(id -> user.put("id", id.value()));
            user.put("result", Result.of(report).word());
            report.trouble()
                    .ifPresent(
                            trouble -> user.put("problem", trouble.sentences().get(0)));
            ReportedCode.write(report.codes(), user.putArray("findings"));
        }
        if (tally.untold() > 0) {
            document.put("untold", tally.untold());
            ObjectNode counts = document.putObject("counts");
            Stream.of(Result.values()).forEach(result -> counts.put(result.word(), tally.count(result)));
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
        return Cell.of(paint, Result.of(report).word());
    }
}
