package io.hexline.cli.provisioning;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.hexline.application.license.PreviewLicenses.Fate;
import io.hexline.cli.answer.Answer;
import io.hexline.cli.answer.Findings;
import io.hexline.cli.answer.Outcome;
import io.hexline.cli.answer.ReportedCode;
import io.hexline.cli.client.LicensePreview;
import io.hexline.cli.client.LicensePreview.Change;
import io.hexline.cli.client.LicensePreview.Place;
import io.hexline.cli.terminal.Cell;
import io.hexline.cli.terminal.Paint;
import io.hexline.cli.terminal.Table;
import io.hexline.cli.terminal.Terminal;
import java.util.Locale;

/** What a request for licenses would come to. */
record PreviewAnswer(LicensePreview preview) implements Answer {

    @Override
    public Outcome outcome() {
        return Outcome.of(preview.refusals());
    }

    @Override
    public void print(Terminal terminal) {
        terminal.say(outcome() == Outcome.DONE ? Paint.GOOD : Paint.WARNING, headline());
        printChanges(terminal);
        preview.place().ifPresent(place -> terminal.say(sentence(place)));
        if (preview.callingEnds()) {
            terminal.say(Paint.WARNING, "The user would not call any more, and lose number and extension.");
        }
        if (!preview.refusals().isEmpty()) {
            terminal.blank();
            terminal.say(Paint.BAD, "Would not be applied:");
            terminal.blank();
            Findings.print(preview.refusals(), terminal);
        }
        terminal.blank();
        terminal.say(Paint.QUIET, "Nothing has changed. To carry it out, leave out --preview.");
    }

    private String headline() {
        return switch (preview.outcome()) {
            case APPLIED -> "The request would be applied.";
            case PARTLY_APPLIED -> "A part of the request would be applied.";
            case REFUSED -> "Nothing of the request would be applied.";
        };
    }

    private void printChanges(Terminal terminal) {
        if (preview.changes().isEmpty()) {
            return;
        }
        terminal.blank();
        Table table = Table.of("LICENSE", "WOULD BE", "LEFT").blocksWhereNarrow();
        preview.changes()
                .forEach(change -> table.row(
                        Cell.of(change.license().name()),
                        Cell.of(paint(change), word(change)),
                        Cell.of(String.valueOf(change.freeUnits()))));
        terminal.print(table);
        terminal.blank();
    }

    private static Paint paint(Change change) {
        return switch (change.fate()) {
            case ASSIGNED, REMOVED -> Paint.GOOD;
            case UNCHANGED -> Paint.QUIET;
            case REFUSED -> Paint.BAD;
        };
    }

    private static String word(Change change) {
        return change.fate() == Fate.UNCHANGED ? "as it is" : key(change);
    }

    private static String key(Change change) {
        return change.fate().name().toLowerCase(Locale.ROOT);
    }

    private static String sentence(Place place) {
        return "The user would call from " + place.location().name()
                + place.number().map(number -> ", number " + number).orElse("")
                + place.extension().map(digits -> ", extension " + digits).orElse("") + ".";
    }

    @Override
    public void write(ObjectNode document) {
        document.put("preview", preview.outcome().name().toLowerCase(Locale.ROOT));
        ArrayNode licenses = document.putArray("licenses");
        preview.changes()
                .forEach(change -> licenses.addObject()
                        .put("id", change.license().id())
                        .put("name", change.license().name())
                        .put("change", key(change))
                        .put("freeUnits", change.freeUnits()));
        preview.place().ifPresent(place -> write(place, document.putObject("calling")));
        document.put("callingEnds", preview.callingEnds());
        ReportedCode.write(preview.refusals(), document.putArray("findings"));
    }

    private static void write(Place place, ObjectNode calling) {
        calling.put("locationId", place.location().id());
        place.number().ifPresent(number -> calling.put("phoneNumber", number));
        place.extension().ifPresent(digits -> calling.put("extension", digits));
    }
}
