package io.hexline.console.user;

import io.hexline.application.access.Authorization.Permission;
import io.hexline.application.failure.Failure;
import io.hexline.application.move.MoveUsers.MoveUsersCommand;
import io.hexline.application.move.MoveUsers.MoveUsersResult;
import io.hexline.console.code.Reason;
import io.hexline.console.http.Visit;
import io.hexline.console.http.Visit.Visitor;
import io.hexline.console.page.Address;
import io.hexline.console.page.Choice;
import io.hexline.console.page.Choices;
import io.hexline.console.page.Menu;
import io.hexline.domain.move.Assessment;
import io.hexline.domain.move.MoveDraft;
import io.hexline.domain.value.Change;
import io.hexline.domain.value.Id.LocationId;
import io.hexline.domain.value.Id.PersonId;
import io.vavr.control.Either;
import java.util.List;
import java.util.Optional;

/**
 * What a move of the user would find. Nothing is changed by asking.
 *
 * @param targets to where
 * @param answer empty where no target is chosen
 * @param move where the move is made
 */
public record MoveCheck(List<Choice> targets, Optional<Answer> answer, String move) {

    private static final String TARGET = "to";
    private static final String ASKED_BY_A_PAGE = "CONSOLE";

    /**
     * What the rules say.
     *
     * @param isClear whether nothing stands in the way
     */
    public record Answer(boolean isClear, List<Reason> errors, List<Reason> impacts) {

        private static Answer of(Assessment assessment) {
            return new Answer(assessment.isClear(), Reason.all(assessment.errors()), Reason.all(assessment.impacts()));
        }

        private static Answer refused(Failure failure) {
            return new Answer(false, Reason.all(failure), List.of());
        }
    }

    /** Empty for a visitor who moves nobody, and for a user who does not call. */
    static Either<Failure, Optional<MoveCheck>> of(FoundUser user, Visit visit, Visitor visitor) {
        boolean offered = user.view().subscriber().isPresent() && Menu.may(visitor, Permission.MOVE_USERS);
        return offered
                ? asked(user.view().person().id(), visit, visitor).map(Optional::of)
                : Either.right(Optional.empty());
    }

    private static Either<Failure, MoveCheck> asked(PersonId user, Visit visit, Visitor visitor) {
        return target(visit)
                .flatMap(target -> Choices.locations(visitor, target, true)
                        .map(targets -> new MoveCheck(
                                targets,
                                target.map(location -> answer(user, location, visitor)),
                                new Address("/console/moves/new")
                                        .with("user", user.value())
                                        .with(TARGET, target)
                                        .text())));
    }

    private static Either<Failure, Optional<LocationId>> target(Visit visit) {
        return visit.field(TARGET)
                .map(text -> Failure.orInvalid(LocationId.parse(text)).map(Optional::of))
                .orElseGet(() -> Either.right(Optional.empty()));
    }

    private static Answer answer(PersonId user, LocationId target, Visitor visitor) {
        return visitor.use()
                .moves()
                .moveUsers()
                .handle(new MoveUsersCommand(
                        visitor.org(), visitor.caller(), ASKED_BY_A_PAGE, validation(user, target)))
                .fold(
                        Answer::refused,
                        result -> result.fold(assessed -> Answer.of(assessed.assessment()), MoveCheck::neverStarted));
    }

    private static MoveDraft validation(PersonId user, LocationId target) {
        MoveDraft.Member member = new MoveDraft.Member(Optional.of(user), Change.keep(), Change.keep());
        return new MoveDraft(Optional.of(
                List.of(new MoveDraft.Entry(Optional.of(target), Optional.of(true), Optional.of(List.of(member))))));
    }

    private static Answer neverStarted(MoveUsersResult.Started started) {
        throw new IllegalStateException(
                "Asked to validate, and started " + started.job().id());
    }
}
