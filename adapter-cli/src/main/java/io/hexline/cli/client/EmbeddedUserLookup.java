package io.hexline.cli.client;

import io.hexline.application.failure.Failure;
import io.hexline.application.user.UserView;
import io.hexline.cli.answer.Answer;
import io.hexline.cli.answer.ErrorAnswer;
import io.hexline.cli.answer.Failures;
import io.hexline.cli.answer.Outcome;
import io.hexline.cli.answer.ReportedCode;
import io.hexline.cli.session.Session;
import io.hexline.domain.job.MoveItem;
import io.hexline.domain.job.MoveItem.MoveOutcome;
import io.hexline.domain.move.MoveDraft;
import io.hexline.domain.value.Id.PersonId;
import io.vavr.control.Either;
import java.util.List;

/** The users of a session: found by what people write, and shown by name. */
record EmbeddedUserLookup(Session session) {

    /** Every user that is wished for; all that are not there otherwise. */
    Either<Answer, List<MoveDraft.Member>> find(List<UserMove> moves) {
        List<Either<Failure, MoveDraft.Member>> found = moves.stream()
                .map(move -> move.user().find(session).map(move::member))
                .toList();
        List<Failure> failures =
                found.stream().filter(Either::isLeft).map(Either::getLeft).toList();
        return failures.isEmpty()
                ? Either.right(found.stream().map(Either::get).toList())
                : Either.left(answer(failures));
    }

    private static Answer answer(List<Failure> failures) {
        return failures.stream()
                .filter(failure -> !(failure instanceof Failure.NotFound))
                .findFirst()
                .map(Failures::answer)
                .orElseGet(() -> new ErrorAnswer(
                        Outcome.MISUSED,
                        failures.stream()
                                .map(failure -> "There is no " + ((Failure.NotFound) failure).what(String::valueOf)
                                        + " in this organization.")
                                .toList(),
                        "Check how it is written in the snapshot; hexline snapshot sample prints that of the sample."));
    }

    UserReport report(PersonId id, UserReport.Result result, List<ReportedCode> codes) {
        String name = session.useCases()
                .people()
                .findUser()
                .byId(session.organization(), id)
                .map(UserView::person)
                .fold(failure -> id.toString(), person -> person.name().display());
        return new UserReport(id.toString(), name, result, codes);
    }

    UserReport report(MoveItem item) {
        return report(item.move().user(), result(item.outcome()), codes(item.outcome()));
    }

    private static UserReport.Result result(MoveOutcome outcome) {
        if (outcome instanceof MoveOutcome.Moved) {
            return UserReport.Result.MOVED;
        } else if (outcome instanceof MoveOutcome.Failed) {
            return UserReport.Result.FAILED;
        } else if (outcome instanceof MoveOutcome.Pending) {
            return UserReport.Result.PENDING;
        }
        return outcome instanceof MoveOutcome.Skipped ? UserReport.Result.SKIPPED : UserReport.Result.WAITING;
    }

    private static List<ReportedCode> codes(MoveOutcome outcome) {
        if (outcome instanceof MoveOutcome.Moved moved) {
            return ReportedCode.all(moved.impacts());
        }
        return outcome instanceof MoveOutcome.Failed failed ? ReportedCode.all(failed.errors()) : List.of();
    }
}
