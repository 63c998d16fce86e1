package io.hexline.cli.desk;

import io.hexline.application.failure.Failure;
import io.hexline.application.user.UserView;
import io.hexline.cli.answer.Answer;
import io.hexline.cli.answer.Failures;
import io.hexline.cli.answer.Notice;
import io.hexline.cli.answer.Outcome;
import io.hexline.cli.answer.Problem;
import io.hexline.cli.workspace.Session;
import io.hexline.domain.job.MoveItem;
import io.hexline.domain.job.MoveOutcome;
import io.hexline.domain.move.MoveDraft;
import io.hexline.domain.value.PersonId;
import io.vavr.control.Either;
import java.util.List;

/** The users of a session: found by what people write, and shown by name. */
record SessionUsers(Session session) {

    /** Every user that is wished for; all that are not there otherwise. */
    Either<Answer, List<MoveDraft.Member>> find(List<Wish> wishes) {
        List<Either<Failure, MoveDraft.Member>> found = wishes.stream()
                .map(wish -> wish.user().find(session).map(wish::member))
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
                .orElseGet(() -> new Problem(
                        Outcome.MISUSED,
                        failures.stream()
                                .map(failure -> "There is no " + ((Failure.NotFound) failure).what(String::valueOf)
                                        + " in this organization.")
                                .toList(),
                        "Check how it is written in the snapshot; hexline snapshot sample prints that of the sample."));
    }

    UserReport report(PersonId id, UserReport.Result result, List<Notice> notices) {
        String name = session.useCases()
                .people()
                .findUser()
                .byId(session.organization(), id)
                .map(UserView::person)
                .fold(failure -> id.toString(), person -> person.name().display());
        return new UserReport(id.toString(), name, result, notices);
    }

    UserReport report(MoveItem item) {
        return report(item.order().user(), result(item.outcome()), notices(item.outcome()));
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

    private static List<Notice> notices(MoveOutcome outcome) {
        if (outcome instanceof MoveOutcome.Moved moved) {
            return Notice.all(moved.impacts());
        }
        return outcome instanceof MoveOutcome.Failed failed ? Notice.all(failed.errors()) : List.of();
    }
}
