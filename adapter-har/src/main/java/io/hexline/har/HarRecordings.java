package io.hexline.har;

import io.hexline.application.troubleshooting.CaseDraft;
import io.hexline.application.troubleshooting.RecordedCall;
import io.hexline.application.troubleshooting.Recorder;
import io.hexline.application.troubleshooting.RecordingFailure;
import io.hexline.application.troubleshooting.Recordings;
import io.hexline.har.reading.HarReader;
import io.hexline.har.reading.RecordingSink;
import io.hexline.har.supportcase.HarCase;
import io.vavr.control.Either;
import java.nio.file.Path;
import java.util.function.Consumer;

/** HAR files, 1.1 and 1.2, plain or packed by gzip. */
public final class HarRecordings implements Recordings {

    @Override
    public Either<RecordingFailure, Recorder> read(Path recording, Consumer<RecordedCall> calls) {
        return HarReader.read(recording, RecordingSink.NONE, entry -> calls.accept(entry.call()));
    }

    @Override
    public Either<RecordingFailure, CaseDraft> draft(Path recording, Path folder) {
        return HarCase.begin(recording, folder);
    }
}
