package io.hexline.console.move;

import static io.hexline.console.page.Menu.MOVES;

import io.hexline.application.access.Authorization.Permission;
import io.hexline.application.failure.Failure;
import io.hexline.console.http.Page;
import io.hexline.console.http.Visit;
import io.hexline.console.http.Visit.Visitor;
import io.hexline.console.page.Drawing;
import io.hexline.console.page.Frame;
import io.hexline.console.page.Menu;
import io.hexline.domain.job.MoveJob;
import io.vavr.control.Either;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * The jobs of the organization, the newest first.
 *
 * @param mayMove whether somebody may begin another one
 * @param next where the list goes on; empty at its end
 * @param isFirst whether it begins here
 */
public record JobsPage(Frame frame, List<JobStand> jobs, boolean mayMove, Optional<String> next, boolean isFirst) {

    private static final int ROWS = 25;
    private static final String BEFORE = "before";
    private static final String NUMBER = "\\d{1,18}";

    static Page show(Visit visit, Visitor visitor) {
        Frame frame = Frame.of("Moves", MOVES, visitor);
        return before(visit)
                .flatMap(before -> visitor.use()
                        .moves()
                        .watchMoveJob()
                        .list(visitor.org(), before, 0, ROWS + 1)
                        .map(jobs -> of(frame, jobs, before.isEmpty(), visitor)))
                .fold(
                        failure -> Drawing.trouble(failure, frame),
                        page -> Drawing.draw(templates -> templates.moveList(page)));
    }

    private static Either<Failure, OptionalLong> before(Visit visit) {
        Optional<String> typed = visit.field(BEFORE);
        if (typed.filter(text -> !text.matches(NUMBER)).isPresent()) {
            return Either.left(new Failure.Invalid("A list of jobs goes on before a number."));
        }
        return Either.right(
                typed.map(text -> OptionalLong.of(Long.parseLong(text))).orElseGet(OptionalLong::empty));
    }

    private static JobsPage of(Frame frame, List<MoveJob> jobs, boolean isFirst, Visitor visitor) {
        List<MoveJob> shown = jobs.subList(0, Math.min(ROWS, jobs.size()));
        Optional<String> next = jobs.size() > ROWS
                ? Optional.of(
                        MOVES.path() + "?" + BEFORE + "=" + shown.get(ROWS - 1).instance())
                : Optional.empty();
        return new JobsPage(
                frame,
                shown.stream().map(JobStand::of).toList(),
                Menu.may(visitor, Permission.MOVE_USERS),
                next,
                isFirst);
    }

    /** Whether any of them goes on, so that it is worth to look again. */
    public boolean isLive() {
        return jobs.stream().anyMatch(JobStand::canPause);
    }
}
