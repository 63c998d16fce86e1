package io.hexline.har;

import io.hexline.application.troubleshooting.CaseDraft;
import io.hexline.application.troubleshooting.RecordedCall;
import io.hexline.application.troubleshooting.Recorder;
import io.hexline.application.troubleshooting.Recording;
import io.hexline.application.troubleshooting.RecordingFailure;
import io.hexline.application.troubleshooting.Recordings;
import io.hexline.application.troubleshooting.TroubleshootRecordingCommand.CaseOrder;
import io.hexline.har.reading.Extent;
import io.hexline.har.reading.HarReader;
import io.hexline.har.supportcase.HarCase;
import io.vavr.control.Either;
import java.util.function.Consumer;

/** HAR files, 1.1 and 1.2, plain, packed by gzip or in a ZIP archive. */
public final class HarRecordings implements Recordings {

    @Override
    public Either<RecordingFailure, Recorder> read(Recording recording, Consumer<RecordedCall> calls) {
        return HarReader.read(recording, Extent.DIAGNOSIS, entry -> calls.accept(entry.call()));
    }

    @Override
    public Either<RecordingFailure, CaseDraft> draft(Recording recording, CaseOrder order) {
        return HarCase.begin(recording, order);
    }
}
