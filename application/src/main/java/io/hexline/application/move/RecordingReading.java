package io.hexline.application.move;

import io.hexline.application.collaborator.CallRecording;
import io.hexline.application.failure.PortFailure;
import io.hexline.domain.code.Code;
import io.hexline.domain.code.Finding;
import io.hexline.domain.code.MoveImpactCode;
import io.hexline.domain.code.MoveUserCode;
import io.hexline.domain.move.RequestedMove;
import io.hexline.domain.user.RecordingSettings;
import io.vavr.control.Either;
import java.util.List;
import java.util.Optional;

/**
 * What the recording service told of a user.
 *
 * @param trouble what to report where it could not be asked; the settings count as off where they could not be read
 */
record RecordingReading(RecordingSettings settings, Optional<Finding> trouble) {

    static RecordingReading of(CallRecording recording, RequestedMove order) {
        return recording
                .settings(order.user())
                .fold(
                        failure -> new RecordingReading(
                                RecordingSettings.OFF,
                                Optional.of(Finding.of(MoveUserCode.RECORDING_SETTINGS_NOT_READ))),
                        settings -> new RecordingReading(settings, check(recording, order, settings)));
    }

    List<Finding> findings() {
        return trouble.stream().toList();
    }

    private static Optional<Finding> check(CallRecording recording, RequestedMove order, RecordingSettings settings) {
        if (!settings.enabled()) {
            return Optional.empty();
        }
        Either<PortFailure, ?> answer = recording.check(order.user(), order.target());
        return answer.isRight() ? Optional.empty() : Optional.of(Finding.of(codeOf(answer.getLeft())));
    }

    /** No answer only leaves the impact unknown; an error answer forbids the move. */
    private static Code codeOf(PortFailure failure) {
        return failure instanceof PortFailure.Unreachable
                ? MoveImpactCode.RECORDING_IMPACT_CHECK_TIMED_OUT
                : MoveUserCode.RECORDING_IMPACT_CHECK_FAILED;
    }
}
