package io.hexline.testkit.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.hexline.application.Host;
import io.hexline.application.UseCases;
import io.hexline.application.collaborator.Billing;
import io.hexline.application.collaborator.Command;
import io.hexline.domain.job.JobWithUsers;
import io.hexline.domain.job.MoveItem;
import io.hexline.domain.job.MoveItem.MoveOutcome;
import io.hexline.domain.job.MoveJob;
import io.hexline.domain.value.Id.PersonId;
import io.hexline.testkit.MortalHost;
import io.hexline.testkit.MortalHost.End;
import io.hexline.testkit.ObservedHost;
import io.hexline.testkit.ObservedHost.Call;
import io.hexline.testkit.SettableClock;
import io.hexline.world.World;
import io.vavr.control.Either;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Whenever a process ends, another one that starts on the same store and the same collaborators makes it right: what had
 * begun is as if nothing had ended, or as if it had never begun. So it is where a process only sleeps, and comes back after
 * another has taken over.
 */
@ExtendWith(BrokenContract.class)
public abstract class RecoveryContract {

    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
    private static final Duration LONGER_THAN_ANY_LEASE = Duration.ofHours(1);

    /**
     * A new host that holds exactly this.
     *
     * @param background where its jobs run
     */
    protected abstract Host host(World world, SettableClock clock, Executor background);

    /**
     * What another process finds that starts after this one has ended: the same store and collaborators, or what was
     * saved of them.
     */
    protected Host found(Host left, SettableClock clock, Executor background) {
        return left;
    }

    /** From each call that is tried to the next; 1 for all of them. */
    protected int step() {
        return 1;
    }

    /** Everything there is on the host now, on both sides of the ports. */
    protected abstract World world(Host host);

    /** Where the collaborators are not in step with the store, in words; empty where they are. */
    protected abstract String astray(Host host);

    /** A store with its collaborators, on which processes come and go. */
    private final class Ground {

        final SettableClock clock = new SettableClock(NOON);
        Host host;
        private final Queue<Runnable> background = new ArrayDeque<>();
        private final Map<PersonId, Set<String>> billed = new HashMap<>();

        Ground(RecoveryStory story) {
            host = RecoveryContract.this.host(story.opening(), clock, background::add);
        }

        /** Whatever reaches billing is noted. */
        Host observed() {
            return ObservedHost.of(host, this::note);
        }

        private void note(Call call) {
            if (call.is(Billing.class, "userMoved")) {
                Command.Key key = (Command.Key) call.arguments().get(0);
                PersonId user = (PersonId) call.arguments().get(1);
                billed.computeIfAbsent(user, any -> new HashSet<>()).add(key.id());
            }
        }

        boolean play(RecoveryStory story, UseCases process) {
            story.request(process);
            work();
            for (int hours = 0; hours < story.hours(); hours++) {
                clock.advance(Duration.ofHours(1));
                right(process.moves().recoverWork().handle());
                work();
            }
            return true;
        }

        /** The background of a process that has ended ends with it. */
        void work() {
            while (!background.isEmpty()) {
                background.remove().run();
            }
        }

        /** A new process, which finds what others have left. */
        void recover() {
            host = found(host, clock, background::add);
            goOn();
        }

        /** What another process does that starts while this one sleeps. */
        void goOn() {
            background.clear();
            UseCases next = UseCases.on(observed());
            for (int times = 0; times < 4; times++) {
                clock.advance(LONGER_THAN_ANY_LEASE);
                right(next.moves().recoverWork().handle());
                work();
            }
        }

        World world() {
            return ComparableWorld.of(RecoveryContract.this.world(host), NOON);
        }
    }

    private static <T> T right(Either<?, T> answer) {
        return answer.getOrElseThrow(failure -> new AssertionError(failure));
    }

    @TestFactory
    Stream<DynamicTest> whateverCallAProcessEndsWithAnotherMakesItRight() {
        return each(this::killed);
    }

    private static Stream<DynamicTest> each(Consumer<RecoveryStory> test) {
        return Stream.of(RecoveryStory.values())
                .map(story -> DynamicTest.dynamicTest(story.name(), () -> test.accept(story)));
    }

    /** What there is before a story and after it. */
    private record Course(World before, World after) {}

    /** Where nobody ends. */
    private Course calm(RecoveryStory story) {
        Ground ground = new Ground(story);
        World before = ground.world();
        ground.play(story, UseCases.on(ground.observed()));
        Course course = new Course(before, ground.world());
        assertRight(ground, story, course, "nobody ends");
        return course;
    }

    private void killed(RecoveryStory story) {
        Course calm = calm(story);
        int points = 0;
        for (End end : End.values()) {
            boolean killed = true;
            for (int due = 0; killed; due += step()) {
                Ground ground = new Ground(story);
                MortalHost mortal = new MortalHost(due, end);
                UseCases process = UseCases.on(mortal.of(ground.observed()));
                killed = mortal.kills(() -> ground.play(story, process));
                ground.recover();
                assertRight(ground, story, calm, end + " call " + due);
                points++;
            }
        }
        System.out.println(story + ": points at which a process was killed: " + points);
    }

    @TestFactory
    Stream<DynamicTest> whoeverSleepsAndComesBackLaterDoesNoHarm() {
        return each(this::asleep);
    }

    private void asleep(RecoveryStory story) {
        Course calm = calm(story);
        int points = 0;
        boolean slept = true;
        for (int due = 0; slept; due += step()) {
            Ground ground = new Ground(story);
            Sleep sleep = new Sleep(ground, due);
            UseCases process = UseCases.on(ObservedHost.of(ground.observed(), sleep::before));
            try {
                ground.play(story, process);
            } catch (AssertionError refused) {
                assertTrue(sleep.over, () -> "refused only because it slept: " + refused);
            }
            slept = sleep.over;
            ground.recover();
            assertRight(ground, story, calm, "asleep before call " + due);
            points++;
        }
        System.out.println(story + ": points at which a process slept: " + points);
    }

    /** Lets another process do everything before one call of this one. */
    private static final class Sleep {

        private final Ground ground;
        private final int due;
        private int made;
        boolean over;

        Sleep(Ground ground, int due) {
            this.ground = ground;
            this.due = due;
        }

        void before(Call call) {
            if (made++ == due) {
                over = true;
                List<Runnable> own = new ArrayList<>(ground.background);
                ground.goOn();
                ground.background.addAll(own);
            }
        }
    }

    private void assertRight(Ground ground, RecoveryStory story, Course calm, String point) {
        World now = ground.world();
        World after = calm.after();
        assertTrue(
                now.equals(calm.before()) || now.equals(after),
                () -> story + ", " + point + ": " + difference(now, after));
        assertEquals("", astray(ground.host), point);
        assertEquals(List.of(), right(ground.host.store().outbox().due(Instant.MAX, 10)), point);
        for (JobWithUsers all : StoreContract.jobs(ground.host.store(), RecoveryStory.ACME)) {
            MoveJob job = all.job();
            assertTrue(job.state().isFinal() && all.isWhole(), () -> point + ": " + job);
            all.items().forEach(item -> assertEnded(ground, item, now.equals(after), point));
            assertEquals(job.counts().total(), job.counts().moved(), point);
        }
    }

    private static String difference(World now, World after) {
        return now.numbers().equals(after.numbers())
                ? now.subscribers() + " " + now.recordings() + " " + now.carriers()
                : now.numbers().toString();
    }

    private static void assertEnded(Ground ground, MoveItem item, boolean done, String point) {
        PersonId user = item.move().user();
        assertTrue(done && item.outcome() instanceof MoveOutcome.Moved, () -> point + ": " + item);
        assertEquals(Optional.empty(), right(ground.host.store().jobs().busyWith(user)), point);
        assertEquals(1, ground.billed.getOrDefault(user, Set.of()).size(), () -> point + ", billed: " + ground.billed);
    }
}
