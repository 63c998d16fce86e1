package io.hexline.console.recording;

import io.hexline.application.troubleshooting.TroubleshootRecording;
import io.hexline.console.http.Page;
import io.hexline.console.http.Visit;
import io.hexline.console.http.Visit.Visitor;
import io.hexline.console.page.Section;
import java.util.List;
import java.util.Optional;

/** Recordings, which pass by: what went wrong in them, or a case for support. */
public final class Recordings implements Section {

    private static final String CASE = "case";

    @Override
    public Optional<Page> show(Visit visit, Visitor visitor) {
        return visitor.beside().recordings().flatMap(troubleshoot -> show(visit, visitor, troubleshoot));
    }

    private static Optional<Page> show(Visit visit, Visitor visitor, TroubleshootRecording troubleshoot) {
        List<String> path = visit.path();
        if (path.size() == 1) {
            return Optional.of(
                    visit.isForm()
                            ? RecordingPage.diagnosis(visit, visitor, troubleshoot)
                            : RecordingPage.form(visitor));
        }
        return Optional.of(visit)
                .filter(sent -> path.size() == 2 && path.get(1).equals(CASE))
                .map(sent -> sent.isForm()
                        ? CaseDownload.of(sent, visitor, troubleshoot)
                        : Page.seeOther("/console/recordings"));
    }
}
