package io.hexline.cli.troubleshooting;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.hexline.application.troubleshooting.CallList;
import io.hexline.application.troubleshooting.TroubleshootRecordingResult;
import io.hexline.cli.answer.Answer;
import io.hexline.cli.answer.Outcome;
import io.hexline.cli.terminal.Paint;
import io.hexline.cli.terminal.Terminal;
import java.nio.file.Path;

/** The calls of a recording, and what went wrong in them. */
record HarAnswer(Path file, String filter, TroubleshootRecordingResult found) implements Answer {

    @Override
    public Outcome outcome() {
        return found.diagnosis().isHealthy() ? Outcome.DONE : Outcome.REFUSED;
    }

    @Override
    public void print(Terminal terminal) {
        CallList calls = found.calls();
        String by = found.recorder().program();
        terminal.say(file.getFileName() + ": " + count(calls.recorded(), "call")
                + (by.isEmpty() ? "" : ", recorded by " + by) + ".");
        terminal.blank();
        if (calls.failed().isEmpty() && calls.fine().isEmpty()) {
            terminal.say(filter.isEmpty() ? "There is nothing in it." : "No call has \"" + filter + "\" in it.");
        } else {
            CallTable.print(calls, terminal);
        }
        DiagnosisText.print(found.diagnosis(), terminal);
        printCase(terminal);
    }

    private void printCase(Terminal terminal) {
        if (found.caseFiles().isEmpty() && !found.diagnosis().isHealthy()) {
            terminal.blank();
            terminal.say(Paint.QUIET, "If that does not help, write a case for support: hexline har FILE --case DIR");
        }
        if (!found.caseFiles().isEmpty()) {
            terminal.blank();
            terminal.say(
                    Paint.GOOD,
                    "The case for support is in " + found.caseFiles().get(0).getParent() + ":");
            found.caseFiles()
                    .forEach(written ->
                            terminal.indented(2).say(written.getFileName().toString()));
            terminal.say(Paint.QUIET, "Secrets are blanked out. Read case.md before you send it.");
        }
    }

    static String count(int count, String one) {
        return count + " " + one + (count == 1 ? "" : "s");
    }

    @Override
    public void write(ObjectNode document) {
        HarDocument.write(file, found, document);
    }
}
