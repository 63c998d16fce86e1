package io.hexline.application.move;

import io.hexline.application.Host;
import io.hexline.application.failure.Failure;
import io.hexline.application.failure.PortFailure;
import io.hexline.application.recording.CallRecording;
import io.hexline.domain.code.Collaborator;
import io.hexline.domain.code.Finding;
import io.hexline.domain.code.MoveUserCode;
import io.hexline.domain.move.Assessment;
import io.hexline.domain.move.MoveFacts;
import io.hexline.domain.move.MoveOrder;
import io.hexline.domain.move.MoveSubject;
import io.hexline.domain.move.PresenceRule;
import io.hexline.domain.organization.OrgId;
import io.hexline.domain.user.RecordingSettings;
import io.vavr.control.Either;
import java.util.List;
import java.util.function.UnaryOperator;

/** Looks at one user's move; changes nothing. */
final class MoveAssessor {

    private final MoveFactsLoader loader;
    private final CallRecording recording;

    MoveAssessor(Host host) {
        this.loader = new MoveFactsLoader(host);
        this.recording = host.recording();
    }

    /** Everything that the rules find; a collaborator's failure that has a code is a finding too. */
    Either<Failure, AssessedMove> assess(OrgId org, MoveOrder order) {
        return assess(org, order, UnaryOperator.identity());
    }

    /**
     * The same for a move that is part of something larger.
     *
     * @param as what the facts are taken for
     */
    Either<Failure, AssessedMove> assess(OrgId org, MoveOrder order, UnaryOperator<MoveFacts> as) {
        return loader.subject(org, order).fold(failure -> unread(order, failure), subject -> assess(subject, as));
    }

    private Either<Failure, AssessedMove> assess(MoveSubject subject, UnaryOperator<MoveFacts> as) {
        List<Finding> missing = PresenceRule.findings(subject);
        if (subject.person().isEmpty() || subject.subscriber().isEmpty()) {
            return Either.right(AssessedMove.without(new Assessment(subject.order(), missing)));
        } else if (!missing.isEmpty()) {
            return loader.facts(subject, RecordingSettings.OFF)
                    .map(facts -> AssessedMove.without(Assessment.without(facts, missing)));
        }
        RecordingReading reading = RecordingReading.of(recording, subject.order());
        return loader.facts(subject, reading.settings())
                .map(as)
                .map(facts -> AssessedMove.of(facts, reading.findings()));
    }

    private static Either<Failure, AssessedMove> unread(MoveOrder order, PortFailure failure) {
        return failure.isOf(Collaborator.DIRECTORY)
                ? Either.right(AssessedMove.without(
                        new Assessment(order, List.of(Finding.of(MoveUserCode.CURRENT_LOCATION_NOT_FETCHED)))))
                : Either.left(new Failure.Trouble(failure));
    }
}
