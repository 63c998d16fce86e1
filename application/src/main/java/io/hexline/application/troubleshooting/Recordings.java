package io.hexline.application.troubleshooting;

import io.hexline.application.troubleshooting.TroubleshootRecordingCommand.CaseOrder;
import io.vavr.control.Either;
import java.util.function.Consumer;

/** Recordings of what a browser and its servers said to each other. They can be larger than the memory. */
public interface Recordings {

    /** Reads a recording once, and hands over its calls one by one, as they stand in it. */
    Either<RecordingFailure, Recorder> read(Recording recording, Consumer<RecordedCall> calls);

    /** Begins a support case about a recording. Nothing can be seen in its folder before the case is kept. */
    Either<RecordingFailure, CaseDraft> draft(Recording recording, CaseOrder order);
}
