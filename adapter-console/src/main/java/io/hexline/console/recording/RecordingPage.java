package io.hexline.console.recording;

import static io.hexline.console.page.Menu.RECORDINGS;

import io.hexline.application.troubleshooting.RecordingFailure;
import io.hexline.application.troubleshooting.TroubleshootRecording;
import io.hexline.application.troubleshooting.TroubleshootRecordingCommand;
import io.hexline.console.http.Page;
import io.hexline.console.http.Visit;
import io.hexline.console.http.Visit.Upload;
import io.hexline.console.http.Visit.Visitor;
import io.hexline.console.page.Drawing;
import io.hexline.console.page.Frame;
import java.util.Optional;

/**
 * Where recordings are chosen, and what went wrong in one.
 *
 * @param wrong why nothing was found out; empty where something was, or nothing was asked
 * @param found empty where nothing was
 */
public record RecordingPage(Frame frame, RecordingForm form, Optional<String> wrong, Optional<Found> found) {

    static Page form(Visitor visitor) {
        return draw(200, new RecordingPage(frame(visitor), RecordingForm.EMPTY, Optional.empty(), Optional.empty()));
    }

    static Page diagnosis(Visit visit, Visitor visitor, TroubleshootRecording troubleshoot) {
        return visit.upload()
                .map(upload -> diagnosis(upload, visit, visitor, troubleshoot))
                .orElseGet(() -> refused(visit, visitor, "Choose a file first."));
    }

    private static Page diagnosis(Upload upload, Visit visit, Visitor visitor, TroubleshootRecording troubleshoot) {
        RecordingForm form = RecordingForm.of(visit);
        return troubleshoot
                .handle(new TroubleshootRecordingCommand(
                        RecordingForm.recording(upload), form.calls(), Optional.empty()))
                .fold(
                        failure -> refused(visit, visitor, failure),
                        result -> draw(
                                200,
                                new RecordingPage(
                                        frame(visitor),
                                        form,
                                        Optional.empty(),
                                        Optional.of(Found.of(upload.name(), result)))));
    }

    static Page refused(Visit visit, Visitor visitor, RecordingFailure failure) {
        return refused(visit, visitor, Troubles.words(failure));
    }

    static Page refused(Visit visit, Visitor visitor, String reason) {
        return draw(
                400, new RecordingPage(frame(visitor), RecordingForm.of(visit), Optional.of(reason), Optional.empty()));
    }

    private static Frame frame(Visitor visitor) {
        return Frame.of("Recordings", RECORDINGS, visitor);
    }

    private static Page draw(int status, RecordingPage page) {
        return Drawing.draw(status, templates -> templates.recordingOne(page));
    }
}
