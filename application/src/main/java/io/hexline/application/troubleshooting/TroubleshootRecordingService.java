package io.hexline.application.troubleshooting;

import io.hexline.application.troubleshooting.TroubleshootRecordingCommand.CaseOrder;
import io.vavr.control.Either;

final class TroubleshootRecordingService implements TroubleshootRecording {

    private final Recordings recordings;

    TroubleshootRecordingService(Recordings recordings) {
        this.recordings = recordings;
    }

    @Override
    public Either<RecordingFailure, TroubleshootRecordingResult> handle(TroubleshootRecordingCommand command) {
        Examination examination = new Examination(command.filter());
        return command.supportCase()
                .map(order -> writing(command.recording(), order, examination))
                .orElseGet(() -> recordings
                        .read(command.recording(), examination::add)
                        .map(recorder -> result(recorder, examination, SupportCase.NONE)));
    }

    private Either<RecordingFailure, TroubleshootRecordingResult> writing(
            Recording recording, CaseOrder order, Examination examination) {
        return recordings.draft(recording, order).flatMap(begun -> {
            try (CaseDraft draft = begun) {
                return draft.copy(examination::add, examination::concerns)
                        .flatMap(recorder -> draft.keep(examination.report(recorder, order.description()))
                                .map(written -> result(recorder, examination, written)));
            }
        });
    }

    private static TroubleshootRecordingResult result(Recorder recorder, Examination examination, SupportCase written) {
        return new TroubleshootRecordingResult(recorder, examination.calls(), examination.diagnosis(), written);
    }
}
