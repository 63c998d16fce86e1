package io.hexline.console.world;

import com.google.common.primitives.Ints;
import io.hexline.application.control.ClockControl;
import io.hexline.application.control.ServerControl;
import io.hexline.application.control.WorldControl.Checkpoint;
import io.hexline.console.http.Visit;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the forms of the page do. */
final class Changes {

    private static final String NAME = "name";
    private static final Map<String, ChronoUnit> UNITS =
            Map.of("minutes", ChronoUnit.MINUTES, "hours", ChronoUnit.HOURS, "days", ChronoUnit.DAYS);

    private Changes() {}

    static Outcome reset(ServerControl control, Visit visit) {
        return Outcome.of(control.world().reset(Optional.empty()), "Everything is as it was when the server started.");
    }

    /** Makes one, restores it, or deletes it. */
    static Outcome checkpoint(ServerControl control, Visit visit) {
        String name = visit.field(NAME).orElse("");
        return switch (verb(visit)) {
            case "restore" -> Outcome.of(control.world().restore(name), "The world is as it was at “" + name + "”.");
            case "delete" ->
                Outcome.of(control.world().forget(name), "There is no checkpoint “" + name + "” any more.");
            default ->
                Checkpoint.isName(name)
                        ? kept(control, name)
                        : Outcome.refused("A checkpoint has a name of up to 64 letters, digits, dots, dashes and"
                                + " underscores.");
        };
    }

    private static Outcome kept(ServerControl control, String name) {
        boolean replaces = control.world().checkpoints().stream()
                .anyMatch(checkpoint -> checkpoint.name().equals(name));
        return Outcome.of(
                control.world().keep(name),
                "The world of now is kept as “" + name + "”"
                        + (replaces ? "; the one that was kept as that before is gone." : "."));
    }

    /** Stops it, moves it on, or lets it run. */
    static Outcome clock(ServerControl control, Visit visit) {
        ClockControl clock = control.clock();
        switch (verb(visit)) {
            case "run" -> {
                clock.run();
                return Outcome.done("The clock runs by the machine's.");
            }
            case "advance" -> {
                return amount(visit)
                        .filter(by -> ClockControl.isThinkable(clock.now().plus(by)))
                        .map(by -> advanced(clock, by))
                        .orElseGet(
                                () -> Outcome.refused(
                                        "The clock can be moved on by a whole number of minutes, hours or days, as far as to the year 2199."));
            }
            default -> {
                return moment(visit)
                        .filter(ClockControl::isThinkable)
                        .map(moment -> stopped(clock, moment))
                        .orElseGet(() -> Outcome.refused(
                                "A moment of the years from 2000 to 2199 is written like 2026-03-01T12:00:00Z."));
            }
        }
    }

    private static Outcome stopped(ClockControl clock, Instant moment) {
        clock.stopAt(moment);
        return Outcome.done("The clock stands at " + moment + ".");
    }

    private static Outcome advanced(ClockControl clock, Duration by) {
        clock.advance(by);
        return Outcome.done(
                "It is " + clock.now().truncatedTo(ChronoUnit.SECONDS) + " now, and what was due is begun.");
    }

    private static Optional<Instant> moment(Visit visit) {
        try {
            return visit.field("now").map(Instant::parse);
        } catch (DateTimeParseException malformed) {
            return Optional.empty();
        }
    }

    private static Optional<Duration> amount(Visit visit) {
        Optional<ChronoUnit> unit = visit.field("unit").map(UNITS::get);
        return visit.field("by")
                .map(Ints::tryParse)
                .filter(amount -> amount > 0 && amount <= 100_000)
                .flatMap(amount -> unit.map(each -> Duration.of(amount, each)));
    }

    /** Adds one, or removes it. */
    static Outcome fault(ServerControl control, Visit visit) {
        if (verb(visit).equals("remove")) {
            boolean removed = visit.field("id")
                    .map(Ints::tryParse)
                    .filter(id -> control.faults().remove(id))
                    .isPresent();
            return removed ? Outcome.done("The fault is gone.") : Outcome.refused("The fault is not there any more.");
        }
        return new FaultForm(visit)
                .written()
                .fold(
                        Outcome::refused,
                        fault -> control.faults()
                                .add(fault)
                                .fold(
                                        reasons -> Outcome.refused(FaultForm.inWords(reasons)),
                                        id -> Outcome.done("The fault lies ahead.")));
    }

    static Outcome requests(ServerControl control, Visit visit) {
        control.journal().clear();
        return Outcome.done("The journal is empty.");
    }

    /** The third part of the path. */
    private static String verb(Visit visit) {
        List<String> path = visit.path();
        return path.size() > 2 ? path.get(2) : "";
    }
}
