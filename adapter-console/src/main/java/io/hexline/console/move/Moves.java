package io.hexline.console.move;

import io.hexline.application.access.Authorization;
import io.hexline.application.access.Authorization.Permission;
import io.hexline.console.http.Page;
import io.hexline.console.http.Visit;
import io.hexline.console.http.Visit.Visitor;
import io.hexline.console.page.Drawing;
import io.hexline.console.page.Frame;
import io.hexline.console.page.Menu;
import io.hexline.console.page.Section;
import java.util.List;
import java.util.Optional;

/** Moves: jobs and each of them, a new one, and the plan for a location. */
public final class Moves implements Section {

    @Override
    public Optional<Page> show(Visit visit, Visitor visitor) {
        List<String> path = visit.path();
        if (path.size() == 1) {
            return Optional.of(JobsPage.show(visit, visitor));
        }
        List<String> below = path.subList(2, path.size());
        return switch (path.get(1)) {
            case "new" -> below.isEmpty() ? Optional.of(newMove(visit, visitor)) : Optional.empty();
            case "plan" -> plan(below, visit, visitor);
            default -> job(path.get(1), below, visit, visitor);
        };
    }

    /** Who may not move users is told so before anything was typed. */
    private static Page newMove(Visit visit, Visitor visitor) {
        return Authorization.of(visitor.caller(), Permission.MOVE_USERS)
                .fold(
                        failure -> Drawing.trouble(failure, Frame.of("Move users", Menu.MOVES, visitor)),
                        allowed -> newMoveOf(visit, visitor));
    }

    private static Page newMoveOf(Visit visit, Visitor visitor) {
        return visit.isForm() || visit.field("step").filter("details"::equals).isPresent()
                ? new MoveDesk(visitor).answer(visit)
                : ChoosePage.show(visit, visitor);
    }

    private static Optional<Page> plan(List<String> below, Visit visit, Visitor visitor) {
        if (below.isEmpty()) {
            return Optional.of(visit.isForm() ? CarryOut.advance(visit, visitor) : planned(visit, visitor));
        }
        return Optional.ofNullable(
                switch (String.join("/", below)) {
                    case "job" -> CarryOutPage.show(visit, visitor);
                    case "plan.csv" -> PlanSheet.csv(visit, visitor);
                    case "plan.json" -> PlanSheet.json(visit, visitor);
                    default -> null;
                });
    }

    private static Page planned(Visit visit, Visitor visitor) {
        return Authorization.of(visitor.caller(), Permission.MOVE_USERS)
                .fold(
                        failure -> Drawing.trouble(failure, Frame.of("Plan a move", Menu.MOVES, visitor)),
                        allowed -> PlanPage.show(visit, visitor));
    }

    private static Optional<Page> job(String id, List<String> below, Visit visit, Visitor visitor) {
        if (below.isEmpty()) {
            return Optional.of(visit.isForm() ? JobControl.change(id, visit, visitor) : JobPage.show(id, visitor));
        }
        return Optional.ofNullable(
                switch (String.join("/", below)) {
                    case "live" -> JobStream.follow(id, visit, visitor);
                    case "users.csv" -> JobSheet.csv(id, visitor);
                    case "abandon" -> JobControl.ask(id, visitor);
                    default -> null;
                });
    }
}
