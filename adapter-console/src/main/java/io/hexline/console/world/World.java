package io.hexline.console.world;

import com.google.common.collect.ImmutableMap;
import io.hexline.application.control.ServerControl;
import io.hexline.console.http.Page;
import io.hexline.console.http.Visit;
import io.hexline.console.http.Visit.Visitor;
import io.hexline.console.page.Menu;
import io.hexline.console.page.Section;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The world as a whole, for a full administrator who has given the control token, too. */
public final class World implements Section {

    private static final String REQUESTS = "requests";

    /** What a form does, by the second part of its path. */
    private static final Map<String, Change> CHANGES = ImmutableMap.of(
            "reset",
            Changes::reset,
            "checkpoints",
            Changes::checkpoint,
            "clock",
            Changes::clock,
            "faults",
            Changes::fault,
            REQUESTS,
            Changes::requests);

    /** Changes something; tells it in a sentence, or why not. */
    interface Change {

        Outcome apply(ServerControl control, Visit visit);
    }

    @Override
    public Optional<Page> show(Visit visit, Visitor visitor) {
        return visitor.beside()
                .world()
                .filter(control -> Menu.WORLD.isFor(visitor))
                .flatMap(control -> Access.of(control, visit, visitor)
                        .map(Optional::of)
                        .orElseGet(() ->
                                visit.isForm() ? changed(control, visit, visitor) : shown(control, visit, visitor)));
    }

    private static Optional<Page> shown(ServerControl control, Visit visit, Visitor visitor) {
        List<String> path = visit.path();
        if (path.size() == 1) {
            return Optional.of(WorldPage.show(control, visitor));
        }
        return Optional.of(path)
                .filter(parts -> parts.size() == 2 && parts.get(1).equals(REQUESTS))
                .map(requests -> RequestsPage.show(control, visit, visitor));
    }

    private static Optional<Page> changed(ServerControl control, Visit visit, Visitor visitor) {
        return Optional.of(visit.path())
                .filter(path -> path.size() > 1)
                .flatMap(path -> Optional.ofNullable(CHANGES.get(path.get(1))))
                .map(change -> change.apply(control, visit))
                .map(outcome -> outcome.wrong()
                        .map(reason -> WorldPage.refused(control, visitor, visit, outcome))
                        .orElseGet(() -> {
                            visitor.session().tell(outcome.told());
                            return Page.seeOther(
                                    visit.path().get(1).equals(REQUESTS) ? RequestsPage.PATH : WorldPage.PATH);
                        }));
    }
}
