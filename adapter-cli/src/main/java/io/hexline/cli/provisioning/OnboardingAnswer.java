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
 */
record OnboardingAnswer(List<OnboardingReport> entrances, Optional<Path> refused) implements Answer {

    /** The worst that happened to anybody. */
    @Override
    public Outcome outcome() {
        return entrances.stream()
                .map(OnboardingReport::outcome)
                .max(Comparator.comparing(outcome -> outcome == Outcome.MISUSED ? Outcome.REFUSED : outcome))
                .map(worst -> worst == Outcome.MISUSED ? Outcome.REFUSED : worst)
                .orElse(Outcome.DONE);
    }

    @Override
    public void print(Terminal terminal) {
        Table table = Table.of("USER", "RESULT", "WHY");
        entrances.forEach(entrance -> table.row(Cell.of(entrance.email()), result(entrance), Cell.of(why(entrance))));
        terminal.print(table);
        terminal.blank();
        terminal.say(
                outcome() == Outcome.DONE ? Paint.GOOD : Paint.WARNING,
                count("onboarded") + " onboarded, " + count("in part") + " in part, " + count("refused") + " refused.");
        printFindings(terminal);
        refused.ifPresent(file -> {
            terminal.blank();
            terminal.say("What was refused is in " + file + ", with the reasons.");
            terminal.say("Correct it and run it again with: --csv " + file);
        });
    }

    private void printFindings(Terminal terminal) {
        Map<String, List<ReportedCode>> byUser = new LinkedHashMap<>();
        entrances.stream()
                .filter(entrance -> !entrance.codes().isEmpty())
                .forEach(entrance -> byUser.put(entrance.email(), entrance.codes()));
        if (!byUser.isEmpty()) {
            terminal.blank();
            Findings.print(byUser, terminal);
        }
    }

    @Override
    public void write(ObjectNode document) {
        ArrayNode users = document.putArray("users");
        for (OnboardingReport entrance : entrances) {
            ObjectNode user = users.addObject();
            user.put("email", entrance.email());
            entrance.person().ifPresent(id -> user.put("id", id.value()));
            user.put("result", word(entrance));
            entrance.trouble()
                    .ifPresent(
                            trouble -> user.put("problem", trouble.sentences().get(0)));
            ReportedCode.write(entrance.codes(), user.putArray("findings"));
        }
        refused.ifPresent(file -> document.put("refused", file.toString()));
    }

    /** The reasons in one line. */
    static String reasons(OnboardingReport entrance) {
        return entrance.trouble()
                .map(trouble -> trouble.sentences().get(0))
                .orElseGet(() -> entrance.codes().stream()
                        .map(code -> code.id() + " " + code.text())
                        .collect(Collectors.joining("; ")));
    }

    private static String why(OnboardingReport entrance) {
        return entrance.trouble()
                .map(trouble -> trouble.sentences().get(0))
                .orElseGet(() -> entrance.codes().stream().map(ReportedCode::id).collect(Collectors.joining(", ")));
    }

    private static Cell result(OnboardingReport entrance) {
        Paint paint = entrance.person().isEmpty() ? Paint.BAD : entrance.isWhole() ? Paint.GOOD : Paint.WARNING;
        return Cell.of(paint, word(entrance));
    }

    private static String word(OnboardingReport entrance) {
        if (entrance.person().isEmpty()) {
            return "refused";
        }
        return entrance.isWhole() ? "onboarded" : "in part";
    }

    private long count(String word) {
        return entrances.stream()
                .filter(entrance -> word(entrance).equals(word))
                .count();
    }
}
