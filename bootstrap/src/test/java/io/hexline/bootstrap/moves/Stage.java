package io.hexline.bootstrap.moves;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.hexline.application.Host;
import io.hexline.application.UseCases;
import io.hexline.application.access.Authorization.Principal;
import io.hexline.application.failure.Failure;
import io.hexline.application.move.MoveUsers.MoveUsersCommand;
import io.hexline.application.move.MoveUsers.MoveUsersResult;
import io.hexline.application.store.Write;
import io.hexline.domain.code.Finding;
import io.hexline.domain.job.JobState;
import io.hexline.domain.job.JobWithUsers;
import io.hexline.domain.job.MoveItem;
import io.hexline.domain.job.MoveItem.MoveOutcome;
import io.hexline.domain.job.MoveJob;
import io.hexline.domain.location.CallingProfile;
import io.hexline.domain.location.Location;
import io.hexline.domain.move.MoveDraft;
import io.hexline.domain.user.Role;
import io.hexline.domain.user.Subscriber;
import io.hexline.domain.value.Change;
import io.hexline.domain.value.Id.PersonId;
import io.hexline.server.assembly.SimulatedHost;
import io.hexline.testkit.CountingIds;
import io.hexline.testkit.ObservedHost;
import io.hexline.testkit.ObservedHost.Call;
import io.hexline.testkit.SettableClock;
import io.hexline.world.World;
import io.vavr.control.Either;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/** A world on which users are moved: every call is noted, and a test can interfere with each. */
final class Stage {

    final SettableClock clock = new SettableClock(Instant.parse("2026-03-01T12:00:00Z"));
    final SimulatedHost memory;
    UseCases useCases;
    private final Host observed;
    private final World opening;
    private final List<Call> calls = Collections.synchronizedList(new ArrayList<>());
    private final Queue<Runnable> background = new ConcurrentLinkedQueue<>();
    private final List<Thread> others = new ArrayList<>();
    private volatile Consumer<Call> interference = call -> {};

    Stage(Norway norway) {
        this(norway, UnaryOperator.identity());
    }

    /** A world with something between the use cases and the ports. */
    Stage(Norway norway, UnaryOperator<Host> between) {
        opening = norway.world();
        memory = SimulatedHost.of(opening, clock, background::add, new CountingIds());
        observed = ObservedHost.of(between.apply(memory.host()), call -> {
            calls.add(call);
            interference.accept(call);
        });
        useCases = UseCases.on(observed);
    }

    /** The system that was here has ended, and another one has begun. */
    Stage restart() {
        useCases = UseCases.on(observed);
        return this;
    }

    /** Does something before a call of this kind, once. */
    Stage before(Class<?> port, String method, Runnable action) {
        interference = call -> {
            if (call.is(port, method)) {
                interference = next -> {};
                action.run();
            }
        };
        return this;
    }

    /** Lets somebody else stop a job before a call of this kind, once, who has to wait for the answer. */
    Stage stopped(Class<?> port, String method, MoveJob job, Runnable stop) {
        return before(port, method, () -> {
            Thread other = new Thread(stop);
            others.add(other);
            other.start();
            while (other.isAlive() && isUnderWay(job)) {
                Thread.onSpinWait();
            }
        });
    }

    private boolean isUnderWay(MoveJob job) {
        JobState state = memory.host()
                .store()
                .jobs()
                .find(Norway.ACME, job.id())
                .get()
                .orElseThrow()
                .state();
        return state == JobState.RUNNING || state == JobState.STARTING;
    }

    /** Lets this many users into a location at most. */
    void limit(Location location, int users) {
        Location now =
                memory.host().store().locations().find(location.id()).get().orElseThrow();
        CallingProfile calling = now.calling().orElseThrow();
        CallingProfile limited = new CallingProfile(
                OptionalInt.of(users),
                calling.dialPlan(),
                calling.numbers(),
                calling.pstn(),
                calling.ecbnUser(),
                calling.offering(),
                calling.infrastructure(),
                calling.subscription());
        memory.host()
                .store()
                .unitOfWork()
                .commit(List.of(new Write.PutLocation(now.withCalling(limited))))
                .get();
    }

    /** A move of one user. */
    record Mover(String user, Location target, Change<String> extension, Change<String> number) {

        static Mover move(String user, Location target) {
            return new Mover(user, target, Change.keep(), Change.keep());
        }

        Mover extension(String value) {
            return new Mover(user, target, Change.set(value), number);
        }

        Mover number(String value) {
            return new Mover(user, target, extension, value.isEmpty() ? Change.remove() : Change.set(value));
        }

        MoveDraft.Entry entry(boolean validate) {
            return new MoveDraft.Entry(
                    Optional.of(target.id()),
                    Optional.of(validate),
                    Optional.of(List.of(new MoveDraft.Member(Optional.of(new PersonId(user)), extension, number))));
        }
    }

    /** Accepts a job, which then is in the background. */
    MoveJob accept(Mover... moves) {
        MoveUsersResult result = ask(false, moves).getOrElseThrow(failure -> new AssertionError(failure));
        return ((MoveUsersResult.Started) result).job();
    }

    Either<Failure, MoveUsersResult> ask(boolean validate, Mover... moves) {
        MoveDraft draft = new MoveDraft(Optional.of(
                List.of(moves).stream().map(move -> move.entry(validate)).toList()));
        Principal admin =
                new Principal(new PersonId("admin"), Norway.ACME, Set.of(Role.FULL_ADMINISTRATOR), Set.of(), Set.of());
        return useCases.moves().moveUsers().handle(new MoveUsersCommand(Norway.ACME, admin, "tracking", draft));
    }

    /** Does the first thing that is in the background. */
    void workOff() {
        background.remove().run();
    }

    /** Does what is in the background, to the end, and what others do meanwhile. */
    void work() {
        do {
            while (!background.isEmpty()) {
                background.remove().run();
            }
            others.forEach(Stage::ended);
            others.clear();
        } while (!background.isEmpty());
    }

    private static void ended(Thread other) {
        try {
            other.join();
        } catch (InterruptedException stopped) {
            throw new AssertionError(stopped);
        }
    }

    JobWithUsers run(Mover... moves) {
        MoveJob job = accept(moves);
        work();
        return now(job);
    }

    JobWithUsers now(MoveJob job) {
        JobWithUsers now =
                useCases.moves().watchMoveJob().withUsers(Norway.ACME, job.id()).get();
        assertTrue(now.isWhole(), now::toString);
        return now;
    }

    /** All jobs, the newest first. */
    List<JobWithUsers> jobs() {
        return useCases.moves().watchMoveJob().list(Norway.ACME, OptionalLong.empty(), 0, 10).get().stream()
                .map(this::now)
                .toList();
    }

    JobWithUsers now(JobWithUsers job) {
        return now(job.job());
    }

    /** How many users still wait for their order. */
    int settle() {
        return trySettling().get();
    }

    Either<Failure, Integer> trySettling() {
        return useCases.moves().recoverWork().handle();
    }

    /** Those made so far, in order. */
    List<Call> calls() {
        return List.copyOf(calls);
    }

    /** The names of the calls that change something outside, in order. */
    List<String> commands() {
        return calls.stream()
                .map(Call::name)
                .filter(name -> Commands.ALL.contains(name))
                .toList();
    }

    void assertNothingHasChanged() {
        assertEquals(Norway.withoutFaults(opening), Norway.withoutFaults(memory.world()));
    }

    Subscriber subscriber(String name) {
        return memory.host()
                .store()
                .people()
                .subscriber(new PersonId(name))
                .get()
                .orElseThrow();
    }

    /** What became of a user: {@code moved}, {@code pending}, {@code skipped}, {@code waiting}, or its errors' ids. */
    static List<String> outcome(JobWithUsers job, int number) {
        MoveOutcome outcome = job.item(number).outcome();
        if (outcome instanceof MoveOutcome.Failed failed) {
            return ids(failed.errors());
        }
        return List.of(outcome.getClass().getSimpleName().toLowerCase(Locale.ROOT));
    }

    static List<List<String>> outcomes(JobWithUsers job) {
        return job.items().stream()
                .map(MoveItem::number)
                .map(number -> outcome(job, number))
                .toList();
    }

    static List<String> ids(List<Finding> findings) {
        return findings.stream().map(finding -> finding.code().id()).toList();
    }
}
