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

    /** What a form does, by the path below that of the page. */
    private static final Map<String, Change> CHANGES = ImmutableMap.<String, Change>builder()
            .put("reset", Changes::reset)
            .put("checkpoints", Changes::checkpoint)
            .put("checkpoints/restore", Changes::checkpoint)
            .put("checkpoints/delete", Changes::checkpoint)
            .put("clock/stop", Changes::clock)
            .put("clock/run", Changes::clock)
            .put("clock/advance", Changes::clock)
            .put("faults", Changes::fault)
            .put("faults/remove", Changes::fault)
            .put(REQUESTS + "/clear", Changes::requests)
            .build();

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

    private static String below(Visit visit) {
        return String.join("/", visit.path().subList(1, visit.path().size()));
    }

    private static Optional<Page> changed(ServerControl control, Visit visit, Visitor visitor) {
        return Optional.ofNullable(CHANGES.get(below(visit)))
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
