package io.hexline.cli.troubleshooting;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.hexline.application.troubleshooting.CallList;
import io.hexline.application.troubleshooting.CaseFile;
import io.hexline.application.troubleshooting.Kept;
import io.hexline.application.troubleshooting.TroubleshootRecordingResult;
import io.hexline.cli.answer.Answer;
import io.hexline.cli.answer.Outcome;
import io.hexline.cli.terminal.Paint;
import io.hexline.cli.terminal.Terminal;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

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
        List<CaseFile> files = found.supportCase().files();
        if (files.isEmpty()) {
            if (!found.diagnosis().isHealthy()) {
                terminal.blank();
                terminal.say(
                        Paint.QUIET, "If that does not help, write a case for support: hexline har FILE --case DIR");
            }
            return;
        }
        terminal.blank();
        Path folder = files.get(0).path().getParent();
        if (folder == null) {
            CasePreview.print(files, terminal);
        } else {
            terminal.say(Paint.GOOD, "The case for support is in " + folder + ":");
            files.forEach(written ->
                    terminal.indented(2).say(written.path().getFileName().toString()));
            terminal.say(Paint.QUIET, "Read case.md before you send it.");
        }
        found.supportCase().widened().forEach(kept -> terminal.say(Paint.BAD, added(kept)));
    }

    private static String added(Kept kept) {
        String part = kept.keep().part().name().toLowerCase(Locale.ROOT);
        return "--keep " + part + "=" + kept.keep().name() + " adds " + count(kept.values(), "value") + ".";
    }

    static String count(int count, String one) {
        return count + " " + one + (count == 1 ? "" : "s");
    }

    @Override
    public void write(ObjectNode document) {
        HarDocument.write(file, found, document);
    }
}
