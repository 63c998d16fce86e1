package io.hexline.cli.client;

import io.hexline.application.user.UserView;
import io.hexline.cli.answer.Answer;
import io.hexline.cli.answer.ReportedCode;
import io.hexline.cli.session.Session;
import io.hexline.domain.job.MoveItem;
import io.hexline.domain.job.MoveItem.MoveOutcome;
import io.hexline.domain.move.MoveDraft;
import io.hexline.domain.value.Id.PersonId;
import io.vavr.control.Either;
import java.util.List;
import java.util.stream.IntStream;

/** The users of a session: found by what people write, and shown by name. */
record EmbeddedUserLookup(Session session, Names names) {

    /** Every user that is wished for; all that are not there otherwise. */
    Either<Answer, List<MoveDraft.Member>> find(List<UserMove> moves) {
        return names.users(moves.stream().map(UserMove::user).toList())
                .map(found -> IntStream.range(0, found.size())
                        .mapToObj(index -> moves.get(index)
                                .member(new PersonId(found.get(index).id())))
                        .toList());
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
