package io.hexline.application.troubleshooting;

import io.vavr.control.Either;

/** Finds what went wrong in a recording and, where that is asked for, writes a support case about it. */
public interface TroubleshootRecording {

    /** What was found; a failure where there is no recording to read, or no case could be written. */
    Either<RecordingFailure, TroubleshootRecordingResult> handle(TroubleshootRecordingCommand command);

    static TroubleshootRecording on(Recordings recordings) {
        return new TroubleshootRecordingService(recordings);
    }
}
