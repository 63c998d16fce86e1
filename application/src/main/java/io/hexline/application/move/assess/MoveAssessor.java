package io.hexline.application.move.assess;

import static io.vavr.API.For;

import com.google.common.collect.ImmutableList;
import io.hexline.application.collaborator.CallRecording;
import io.hexline.application.collaborator.Collaborators;
import io.hexline.application.failure.Failure;
import io.hexline.application.failure.PortFailure;
import io.hexline.application.move.assess.MovingUsers.MovingUser;
import io.hexline.application.store.Store;
import io.hexline.domain.code.Code;
import io.hexline.domain.code.Finding;
import io.hexline.domain.code.MoveImpactCode;
import io.hexline.domain.code.MoveUserCode;
import io.hexline.domain.code.Rule;
import io.hexline.domain.move.Assessment;
import io.hexline.domain.move.MoveDraft.MoveSubject;
import io.hexline.domain.move.MoveDraft.RequestedMove;
import io.hexline.domain.move.MoveFacts;
import io.hexline.domain.user.CallSettings.RecordingAccount;
import io.hexline.domain.value.Id.OrgId;
import io.vavr.control.Either;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Looks at one user's move; changes nothing. */
public final class MoveAssessor {

    private final MovingUsers users;
    private final MoveFactsReader reader;
    private final CallRecording recording;
    private final Collection<? extends Rule<MoveFacts>> further;

    MoveAssessor(
            MovingUsers users,
            MoveFactsReader reader,
            CallRecording recording,
            Collection<? extends Rule<MoveFacts>> further) {
        this.users = users;
        this.reader = reader;
        this.recording = recording;
        this.further = further;
    }

    /**
     * An assessor on these ports.
     *
     * @param further rules of a host's own
     */
    public static MoveAssessor on(
            Store store,
            Collaborators collaborators,
            InstantSource time,
            Collection<? extends Rule<MoveFacts>> further) {
        MoveFactsReader reader = new MoveFactsReader(MoveSources.on(store, collaborators), time);
        MovingUsers users = new MovingUsers(store.people(), store.licenses(), collaborators.directory());
        return new MoveAssessor(users, reader, collaborators.recording(), further);
    }

    /** The same, reading elsewhere. */
    MoveAssessor from(MoveSources elsewhere) {
        return new MoveAssessor(users, reader.from(elsewhere), recording, further);
    }

    /** An assessment with the facts that it stands on. */
    public record AssessedMove(Assessment assessment, MoveFacts facts) {}

    /** Everything that the rules find; a collaborator's failure that has a code is a finding too. */
    public Either<Failure, Assessment> assess(OrgId org, RequestedMove move, MovingUser user) {
        return assess(org, move, user, UnaryOperator.identity()).map(AssessedMove::assessment);
    }

    /**
     * The same for a move that is part of something larger.
     *
     * @param as what the facts are taken for
     */
    public Either<Failure, AssessedMove> assess(OrgId org, RequestedMove move, UnaryOperator<MoveFacts> as) {
        return users.find(org, move.user())
                .<Failure>mapLeft(Failure.Trouble::new)
                .flatMap(user -> assess(org, move, user, as));
    }

    private Either<Failure, AssessedMove> assess(
            OrgId org, RequestedMove move, MovingUser user, UnaryOperator<MoveFacts> as) {
        return read(org, move, user).map(read -> {
            MoveFacts facts = as.apply(read.facts());
            return new AssessedMove(Assessment.of(facts, further).with(read.troubles()), facts);
        });
    }

    /**
     * What an assessment is made of.
     *
     * @param troubles what is to be told of collaborators that failed
     */
    public record ReadMove(MoveFacts facts, List<Finding> troubles) {}

    /** Reads what there is to assess, of a user who was read before. */
    public Either<Failure, ReadMove> read(OrgId org, RequestedMove move, MovingUser user) {
        return For(
                        reader.departure(move, user).<Failure>mapLeft(Failure.Trouble::new),
                        departure -> Either.<Failure, RecordingAnswer>right(askRecording(org, departure.subject())),
                        (departure, answer) -> reader.facts(departure, org, answer.account()))
                .yield((departure, answer, facts) -> new ReadMove(facts, troubles(user, answer)));
    }

    private static List<Finding> troubles(MovingUser user, RecordingAnswer answer) {
        List<Finding> told = answer.trouble().map(List::of).orElse(List.of());
        return user.location().isRight()
                ? told
                : ImmutableList.<Finding>builder()
                        .add(Finding.of(MoveUserCode.CURRENT_LOCATION_NOT_FETCHED))
                        .addAll(told)
                        .build();
    }

    /**
     * What the recording service told of a user.
     *
     * @param account counts as none where it could not be read
     * @param trouble what to report where it could not be asked
     */
    private record RecordingAnswer(Optional<RecordingAccount> account, Optional<Finding> trouble) {}

    /** Of a user who is not there nothing is asked, nor what a move would change that has no target. */
    private RecordingAnswer askRecording(OrgId org, MoveSubject subject) {
        if (!subject.isThere()) {
            return new RecordingAnswer(Optional.empty(), Optional.empty());
        }
        return recording
                .settings(subject.move().user())
                .fold(
                        failure -> new RecordingAnswer(
                                Optional.empty(), Optional.of(Finding.of(MoveUserCode.RECORDING_SETTINGS_NOT_READ))),
                        account -> new RecordingAnswer(
                                account,
                                account.flatMap(known -> subject.targetIn(org))
                                        .flatMap(target -> check(subject.move()))));
    }

    private Optional<Finding> check(RequestedMove move) {
        return recording
                .check(move.user(), move.target())
                .fold(failure -> Optional.of(Finding.of(codeOf(failure))), checked -> Optional.empty());
    }

    /** No answer only leaves the impact unknown; an error answer forbids the move. */
    private static Code codeOf(PortFailure failure) {
        return failure instanceof PortFailure.Unreachable
                ? MoveImpactCode.RECORDING_IMPACT_CHECK_TIMED_OUT
                : MoveUserCode.RECORDING_IMPACT_CHECK_FAILED;
    }
}
