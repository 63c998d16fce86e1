package io.hexline.console.move;

import static io.hexline.console.page.Menu.MOVES;

import io.hexline.application.failure.Failure;
import io.hexline.console.http.Page;
import io.hexline.console.http.Visit;
import io.hexline.console.http.Visit.Visitor;
import io.hexline.console.move.PlanRequest.Ends;
import io.hexline.console.page.Choice;
import io.hexline.console.page.Drawing;
import io.hexline.console.page.Frame;
import io.hexline.domain.location.Location;
import io.hexline.domain.value.Id.LocationId;
import io.vavr.control.Either;
import java.util.List;
import java.util.Optional;

/**
 * How everybody at a location would move to another one.
 *
 * @param ends empty where they are still to be chosen, and so is the plan
 */
public record PlanPage(
        Frame frame, List<Choice> sources, List<Choice> targets, Optional<Ends> ends, Optional<PlanOutline> plan) {

    static Page show(Visit visit, Visitor visitor) {
        Frame frame = Frame.of("Plan a move", MOVES, visitor);
        return PlanRequest.read(visit)
                .flatMap(request -> of(frame, request, visitor))
                .fold(
                        failure -> Drawing.trouble(failure, frame),
                        page -> Drawing.draw(templates -> templates.movePlan(page)));
    }

    private static Either<Failure, PlanPage> of(Frame frame, PlanRequest request, Visitor visitor) {
        return new Directory(visitor)
                .callingLocations()
                .flatMap(places -> outline(request, visitor)
                        .map(outlined -> new PlanPage(
                                frame,
                                choices(places, request.source()),
                                choices(places, request.target()),
                                outlined.map(Outlined::ends),
                                outlined.map(Outlined::plan))));
    }

    private static List<Choice> choices(List<Location> places, Optional<LocationId> chosen) {
        return places.stream().map(place -> Choice.of(place, chosen)).toList();
    }

    private record Outlined(Ends ends, PlanOutline plan) {}

    private static Either<Failure, Optional<Outlined>> outline(PlanRequest request, Visitor visitor) {
        return request.isWhole()
                ? request.ends(visitor)
                        .flatMap(ends -> visitor.use()
                                .moves()
                                .migrateLocation()
                                .plan(ends.migration())
                                .map(plan -> Optional.of(new Outlined(ends, PlanOutline.of(plan)))))
                : Either.right(Optional.empty());
    }
}
