package io.hexline.console.world;

import com.google.common.collect.ImmutableMap;
import io.hexline.application.control.ServerControl;
import io.hexline.application.control.WorldControl.Checkpoint;
import io.hexline.console.http.Page;
import io.hexline.console.http.Visit;
import io.hexline.console.http.Visit.Visitor;
import io.hexline.console.page.Drawing;
import io.hexline.console.page.Frame;
import io.hexline.console.page.Menu;
import io.hexline.domain.code.Collaborator;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The clock, the checkpoints and the faults of the world.
 *
 * @param wrong why nothing was changed; empty otherwise
 * @param typed what the form had that changed nothing
 * @param stopped whether the clock stands
 * @param systems those that can fail
 */
public record WorldPage(
        Frame frame,
        Optional<String> wrong,
        Map<String, String> typed,
        Instant now,
        boolean stopped,
        List<Checkpoint> checkpoints,
        List<FaultRow> faults,
        List<Collaborator> systems) {

    static final String PATH = Menu.WORLD.path();

    static Page show(ServerControl control, Visitor visitor) {
        return draw(200, of(control, visitor, Optional.empty(), Map.of()));
    }

    static Page refused(ServerControl control, Visitor visitor, Visit visit, Outcome outcome) {
        Map<String, String> typed = visit.fields().keySet().stream()
                .collect(ImmutableMap.toImmutableMap(
                        name -> name, name -> visit.field(name).orElse("")));
        return draw(409, of(control, visitor, outcome.wrong(), typed));
    }

    private static Page draw(int status, WorldPage page) {
        return Drawing.draw(status, templates -> templates.worldOne(page));
    }

    private static WorldPage of(
            ServerControl control, Visitor visitor, Optional<String> wrong, Map<String, String> typed) {
        return new WorldPage(
                Frame.of("World", Menu.WORLD, visitor),
                wrong,
                typed,
                control.clock().now().truncatedTo(ChronoUnit.SECONDS),
                control.clock().isStopped(),
                control.world().checkpoints(),
                control.faults().all().entrySet().stream()
                        .map(fault -> FaultRow.of(fault.getKey(), fault.getValue()))
                        .toList(),
                List.of(Collaborator.values()));
    }

    /** What was typed into a field of the form that changed nothing. */
    public String typed(String field) {
        return typed.getOrDefault(field, "");
    }
}
