package io.hexline.application.move;

import io.hexline.application.Host;
import io.hexline.application.collaborator.CallRecording;
import io.hexline.application.collaborator.Directory;
import io.hexline.application.failure.Failure;
import io.hexline.application.failure.PortFailure;
import io.hexline.domain.code.Finding;
import io.hexline.domain.code.MoveUserCode;
import io.hexline.domain.move.Assessment;
import io.hexline.domain.move.MoveFacts;
import io.hexline.domain.move.MoveSubject;
import io.hexline.domain.move.PresenceRule;
import io.hexline.domain.move.RequestedMove;
import io.hexline.domain.user.RecordingSettings;
import io.hexline.domain.value.LocationId;
import io.hexline.domain.value.OrgId;
import io.vavr.control.Either;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Looks at one user's move; changes nothing. */
final class MoveAssessor {

    private final MoveFactsLoader loader;
    private final CallRecording recording;
    private final Directory directory;

    MoveAssessor(Host host) {
        this.loader = new MoveFactsLoader(host);
        this.recording = host.collaborators().recording();
        this.directory = host.collaborators().directory();
    }

    /** Everything that the rules find; a collaborator's failure that has a code is a finding too. */
    Either<Failure, AssessedMove> assess(OrgId org, RequestedMove order) {
        return assess(org, order, UnaryOperator.identity());
    }

    /**
     * The same for a move that is part of something larger.
     *
     * @param as what the facts are taken for
     */
    Either<Failure, AssessedMove> assess(OrgId org, RequestedMove order, UnaryOperator<MoveFacts> as) {
        return loader.subject(org, order)
                .<Failure>mapLeft(Failure.Trouble::new)
                .flatMap(subject -> assess(subject, as));
    }

    private Either<Failure, AssessedMove> assess(MoveSubject subject, UnaryOperator<MoveFacts> as) {
        List<Finding> missing = PresenceRule.findings(subject);
        if (subject.person().isEmpty() || subject.subscriber().isEmpty()) {
            return Either.right(AssessedMove.without(new Assessment(subject.order(), missing)));
        }
        Either<PortFailure, Optional<LocationId>> current =
                directory.currentLocation(subject.order().user());
        if (current.isLeft()) {
            return Either.right(AssessedMove.without(
                    new Assessment(subject.order(), List.of(Finding.of(MoveUserCode.CURRENT_LOCATION_NOT_FETCHED)))));
        } else if (!missing.isEmpty()) {
            return loader.facts(subject, RecordingSettings.OFF)
                    .map(facts -> AssessedMove.without(Assessment.without(facts, missing)));
        }
        RecordingReading reading = RecordingReading.of(recording, subject.order());
        return loader.facts(subject, reading.settings())
                .map(as)
                .map(facts -> AssessedMove.of(facts, reading.findings()));
    }
}
