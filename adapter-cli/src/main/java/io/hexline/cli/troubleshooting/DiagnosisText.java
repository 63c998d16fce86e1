package io.hexline.cli.troubleshooting;

import io.hexline.application.troubleshooting.CarrierError;
import io.hexline.application.troubleshooting.Diagnosis;
import io.hexline.application.troubleshooting.Explanation;
import io.hexline.application.troubleshooting.FailedCall;
import io.hexline.application.troubleshooting.RecordedCall;
import io.hexline.application.troubleshooting.UserRefusal;
import io.hexline.cli.terminal.Cell;
import io.hexline.cli.terminal.Paint;
import io.hexline.cli.terminal.Table;
import io.hexline.cli.terminal.Terminal;

/** What went wrong, for whom, and what to do. */
final class DiagnosisText {

    private DiagnosisText() {}

    static void print(Diagnosis diagnosis, Terminal terminal) {
        if (diagnosis.isHealthy()) {
            terminal.blank();
            terminal.say(Paint.GOOD, "Nothing went wrong.");
            return;
        }
        diagnosis.refusals().forEach(refusal -> print(refusal, terminal));
        if (!diagnosis.failedCalls().isEmpty()) {
            terminal.blank();
            terminal.say(Paint.BAD, diagnosis.refusals().isEmpty() ? "Calls that failed:" : "Other calls that failed:");
            terminal.blank();
            Table table = Table.of("CALL", "STATUS", "WHAT IT MEANS", "WHAT TO DO");
            diagnosis.failedCalls().forEach(failed -> row(failed, table));
            terminal.print(table);
        }
        if (diagnosis.untold() > 0) {
            terminal.say(Paint.QUIET, "And " + diagnosis.untold() + " more of them.");
        }
    }

    private static void print(UserRefusal refusal, Terminal terminal) {
        terminal.blank();
        terminal.say(
                Paint.BAD,
                refusal.email()
                                .or(refusal::user)
                                .map(who -> who + " was refused")
                                .orElse("Refused") + " in call " + refusal.call() + ": " + refusal.code());
        terminal.blank();
        Table table = Table.of();
        if (refusal.email().isPresent()) {
            refusal.user().ifPresent(id -> line(table, "User ID", id));
        }
        line(table, "Answer", refusal.description());
        refusal.carrierError().map(CarrierError::toString).ifPresent(error -> line(table, "Carrier", error));
        explain(refusal.explanation(), table);
        refusal.succeededIn().ifPresent(later -> line(table, "Later", "Succeeded later, in call " + later + "."));
        terminal.indented(2).print(table);
    }

    private static void explain(Explanation explanation, Table table) {
        line(table, "Means", explanation.meaning());
        int number = 1;
        for (String step : explanation.steps()) {
            line(table, number == 1 ? "What to do" : "", number++ + ". " + step);
        }
    }

    private static void line(Table table, String label, String text) {
        if (!text.isEmpty()) {
            table.row(Cell.of(Paint.QUIET, label), Cell.of(text));
        }
    }

    private static void row(FailedCall failed, Table table) {
        RecordedCall call = failed.call();
        String words = failed.words().isEmpty() ? "" : " (" + failed.words() + ")";
        table.row(
                Cell.of(String.valueOf(call.number())),
                Cell.of(Paint.BAD, call.status().map(String::valueOf).orElse("none")),
                Cell.of(failed.explanation().meaning() + words),
                Cell.of(String.join(" ", failed.explanation().steps())));
    }
}
