package io.hexline.console.move;

import static io.hexline.console.page.Menu.MOVES;

import com.google.common.collect.ImmutableSet;
import io.hexline.application.failure.Failure;
import io.hexline.application.move.MigrateLocation.MigrationCommand;
import io.hexline.application.move.MigrateLocation.MigrationStep;
import io.hexline.console.http.Page;
import io.hexline.console.http.Visit;
import io.hexline.console.http.Visit.Visitor;
import io.hexline.console.move.PlanRequest.Ends;
import io.hexline.console.page.Drawing;
import io.hexline.console.page.Frame;
import io.hexline.domain.value.Id.JobId;
import io.hexline.domain.value.Id.PersonId;
import io.vavr.control.Either;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Begins the batches of a plan, one after the other. */
final class CarryOut {

    static final String WITHOUT = "without";
    private static final String AFTER = "after";

    private CarryOut() {}

    static Page advance(Visit visit, Visitor visitor) {
        return PlanRequest.ends(visit, visitor)
                .flatMap(ends -> without(visit)
                        .flatMap(without -> after(visit)
                                .flatMap(after -> visitor.use()
                                        .moves()
                                        .migrateLocation()
                                        .advance(new MigrationCommand(
                                                ends.migration(),
                                                visitor.caller(),
                                                MoveDesk.trackingId(
                                                        UUID.randomUUID().toString()),
                                                after,
                                                without)))
                                .map(step -> page(step, ends, without, visitor))))
                .fold(failure -> Drawing.trouble(failure, Frame.of("Plan a move", MOVES, visitor)), page -> page);
    }

    /** Who is left out, since nobody is to try again to move it. */
    static Either<Failure, Set<PersonId>> without(Visit visit) {
        return Failure.orInvalid(Either.traverseRight(visit.all(WITHOUT), PersonId::parse))
                .map(users -> ImmutableSet.copyOf(users.asJava()));
    }

    private static Either<Failure, Optional<JobId>> after(Visit visit) {
        return visit.field(AFTER)
                .map(text -> Failure.orInvalid(JobId.parse(text)).map(Optional::of))
                .orElseGet(() -> Either.right(Optional.empty()));
    }

    private static Page page(MigrationStep step, Ends ends, Set<PersonId> without, Visitor visitor) {
        return step.fold(
                batch -> Page.seeOther(MOVES.path("plan") + "/job?" + ends.query() + "&job="
                        + PlanRequest.escaped(batch.job().id().value()) + query(without)),
                done -> {
                    int left = done.blocked().size() + without.size();
                    visitor.session()
                            .tell(
                                    left == 0
                                            ? "Everybody has moved to "
                                                    + ends.target().name() + "."
                                            : "Everybody who can has moved to "
                                                    + ends.target().name() + ". " + JobStand.users(left)
                                                    + (left == 1 ? " stays." : " stay."));
                    return Page.seeOther(MOVES.path("plan") + "?" + ends.query());
                });
    }

    private static String query(Set<PersonId> without) {
        return without.stream()
                .map(user -> "&" + WITHOUT + "=" + PlanRequest.escaped(user.value()))
                .collect(Collectors.joining());
    }
}
