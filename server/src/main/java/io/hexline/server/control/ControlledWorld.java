package io.hexline.server.control;

import io.hexline.application.UseCases;
import io.hexline.application.control.WorldControl;
import io.hexline.rest.event.Events;
import io.hexline.server.assembly.Assembly;
import io.hexline.server.assembly.LiveWorld;
import io.hexline.simulation.Faults;
import io.hexline.simulation.SimulatedClock;
import io.hexline.simulation.SimulatedClock.Setting;
import io.hexline.world.World;
import io.hexline.world.snapshot.Snapshots;
import io.hexline.world.snapshot.check.SnapshotError;
import io.vavr.control.Either;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * The world of a server, which can be another from one request to the next. The one before is not touched: whatever works
 * on it comes to its end there, and nobody asks it any more.
 */
final class ControlledWorld implements WorldControl, LiveWorld {

    private static final int MOST_CHECKPOINTS = 100;

    /** How often a change is made anew because the world has changed meanwhile. */
    private static final int MOST_ATTEMPTS = 20;

    private final World first;
    private final Duration pace;
    private final SimulatedClock clock;
    private final Events events;
    private final Map<String, Kept> kept = new TreeMap<>();
    private volatile Running now;
    private Consumer<UseCases> server = useCases -> {};
    private Runnable cleaning = () -> {};
    private long changesBefore;

    /** A world at work, and what stands between it and its use cases. */
    private record Running(Assembly assembly, WorldWatch watch) {}

    /** A checkpoint. */
    private record Kept(World world, Setting clock, Instant at) {}

    ControlledWorld(World first, Duration pace, SimulatedClock clock, Events events) {
        this.first = first;
        this.pace = pace;
        this.clock = clock;
        this.events = events;
        this.now = running(first, new WorldWatch(events));
    }

    private Running running(World world, WorldWatch watch) {
        return new Running(new Assembly(world, pace, clock, watch::around), watch);
    }

    /**
     * From now on worlds are served.
     *
     * @param served takes the use cases of each, beginning with those of the world that there is now
     * @param cleaned is run at the beginning of each reset, before the use cases of its world are taken
     */
    synchronized void servedBy(Consumer<UseCases> served, Runnable cleaned) {
        server = served;
        cleaning = cleaned;
        served.accept(assembly().useCases());
    }

    /** The world that is served now, at work. */
    Assembly assembly() {
        return now.assembly();
    }

    /** Does this to the faults of the world that is served now, while no other takes its place. */
    synchronized <T> T withFaults(Function<Faults, T> work) {
        return work.apply(assembly().faults());
    }

    @Override
    public World world() {
        return assembly().world();
    }

    @Override
    public synchronized long changes() {
        return changesBefore + assembly().changes();
    }

    @Override
    public synchronized Optional<Refusal> reset(Optional<String> checkpoint) {
        if (checkpoint.isPresent() && !kept.containsKey(checkpoint.get())) {
            return unknown();
        }
        if (checkpoint.isPresent()) {
            cleaning.run();
            return restore(checkpoint.get());
        }
        reset(first);
        return Optional.empty();
    }

    /** Starts anew, with this world. */
    synchronized void reset(World world) {
        cleaning.run();
        clock.run();
        install(world);
    }

    @Override
    public byte[] snapshot() {
        return Snapshots.write(world()).getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public Optional<Refusal> replace(byte[] snapshot) {
        return Snapshots.parse(snapshot).mapLeft(ControlledWorld::wrong).fold(Optional::of, world -> {
            install(world);
            return Optional.empty();
        });
    }

    @Override
    public Optional<Refusal> merge(byte[] part) {
        return change(world -> Snapshots.merged(world, part).mapLeft(ControlledWorld::wrong));
    }

    @Override
    public Optional<Refusal> patch(String list, String key, byte[] patch) {
        return change(world -> Snapshots.patched(world, list, key, patch)
                .map(patched -> patched.mapLeft(ControlledWorld::wrong))
                .orElseGet(() -> Either.left(Refusal.missing("nothing in " + list + " has this key"))));
    }

    private static Refusal wrong(List<SnapshotError> problems) {
        return Refusal.wrong(problems.stream().map(SnapshotError::toString).toList());
    }

    /** Makes another world of the one that there is, to which nothing is written meanwhile, nor any more after it. */
    private synchronized Optional<Refusal> change(Function<World, Either<Refusal, World>> change) {
        Running before = now;
        return before.watch()
                .still(() -> changed(before.assembly(), change).fold(Optional::of, world -> {
                    before.watch().close();
                    install(world);
                    return Optional.empty();
                }));
    }

    /** Systems outside can be told something at any time; then the change is made anew. */
    private static Either<Refusal, World> changed(LiveWorld live, Function<World, Either<Refusal, World>> change) {
        for (int attempt = 0; attempt < MOST_ATTEMPTS; attempt++) {
            long seen = live.changes();
            Either<Refusal, World> changed = change.apply(live.world());
            if (changed.isLeft() || live.changes() == seen) {
                return changed;
            }
        }
        return Either.left(
                Refusal.notNow("Systems outside change faster than the world can be changed as a whole. Try again."));
    }

    /** Whoever writes to the new world waits until it is told of, so that nothing is told of it before. */
    private synchronized void install(World world) {
        WorldWatch watch = new WorldWatch(events);
        Running before = watch.still(() -> replacedBy(running(world, watch)));
        Thread retiring = new Thread(before.assembly()::abandon, "hexline-former-world");
        retiring.setDaemon(true);
        retiring.start();
    }

    private Running replacedBy(Running next) {
        Running before = now;
        changesBefore += before.assembly().changes() + 1;
        now = next;
        server.accept(next.assembly().useCases());
        before.watch().end();
        events.add("world", "replaced", Map.of());
        return before;
    }

    @Override
    public synchronized List<Checkpoint> checkpoints() {
        return kept.entrySet().stream()
                .map(one -> new Checkpoint(
                        one.getKey(),
                        one.getValue().at(),
                        one.getValue().world().people().size()))
                .toList();
    }

    @Override
    public synchronized Optional<Refusal> keep(String name) {
        if (kept.size() >= MOST_CHECKPOINTS && !kept.containsKey(name)) {
            return Optional.of(Refusal.notNow(
                    "There are " + MOST_CHECKPOINTS + " checkpoints already. Delete one that is not needed."));
        }
        kept.put(name, new Kept(world(), clock.setting(), clock.instant()));
        return Optional.empty();
    }

    @Override
    public synchronized Optional<Refusal> restore(String name) {
        Kept checkpoint = kept.get(name);
        if (checkpoint == null) {
            return unknown();
        }
        clock.set(checkpoint.clock());
        install(checkpoint.world());
        return Optional.empty();
    }

    @Override
    public synchronized Optional<Refusal> forget(String name) {
        return kept.remove(name) == null ? unknown() : Optional.empty();
    }

    private static Optional<Refusal> unknown() {
        return Optional.of(Refusal.missing("the checkpoint"));
    }
}
