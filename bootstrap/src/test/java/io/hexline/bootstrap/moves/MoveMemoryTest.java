package io.hexline.bootstrap.moves;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.ThreadMXBean;
import io.hexline.application.UseCases;
import io.hexline.application.access.Authorization.Principal;
import io.hexline.application.move.MoveUsers.MoveUsersCommand;
import io.hexline.application.move.MoveUsers.MoveUsersResult;
import io.hexline.domain.location.Location;
import io.hexline.domain.move.MoveDraft;
import io.hexline.domain.user.Role;
import io.hexline.domain.value.Change;
import io.hexline.domain.value.Id.PersonId;
import io.hexline.server.assembly.SimulatedHost;
import io.hexline.testkit.CountingIds;
import java.lang.management.ManagementFactory;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What moves allocate, however large the organization is. Bytes say what a machine that does something else at the same
 * time cannot; they are counted before the compiler has had the time to do without some of them, and each limit is a third
 * more than what was reached.
 */
class MoveMemoryTest {

    private static final int PER_ASSESSMENT = 16_000;
    private static final int PER_MOVED_USER = 102_000;

    private static final int ASSESSED = 200;
    private static final int MOVED = 100;

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private static final Principal ADMINISTRATOR =
            new Principal(new PersonId("user0"), Norway.ACME, Set.of(Role.FULL_ADMINISTRATOR), Set.of(), Set.of());

    @ParameterizedTest
    @ValueSource(ints = {1_000, 10_000})
    void ofAnAssessmentIsTheSameInAnyOrganization(int users) {
        UseCases useCases = organization(users);
        List<MoveUsersCommand> commands = IntStream.range(0, ASSESSED)
                .mapToObj(index -> move(true, Norway.BERGEN, List.of(user(index * users / ASSESSED))))
                .toList();
        commands.forEach(command -> ask(useCases, command));

        long allocated = allocated(() -> commands.forEach(command -> ask(useCases, command))) / ASSESSED;

        assertFewer(PER_ASSESSMENT, allocated, " bytes an assessment, of " + users + " users");
    }

    @Test
    void ofAJobIsBounded() {
        UseCases useCases = organization(1_000);
        List<PersonId> team =
                IntStream.range(0, MOVED).mapToObj(MoveMemoryTest::user).toList();
        run(useCases, Norway.BERGEN, team);
        run(useCases, Norway.OSLO, team);

        long allocated = allocated(() -> run(useCases, Norway.BERGEN, team)) / MOVED;

        assertFewer(PER_MOVED_USER, allocated, " bytes a user of a job");
    }

    private static UseCases organization(int users) {
        Norway norway = new Norway();
        IntStream.range(0, users)
                .forEach(index -> norway.with(
                        user(index).value(),
                        Norway.OSLO,
                        user -> user.withNumber(Norway.number("+47" + (20_000_000 + index)))
                                .withExtension(String.valueOf(100_000 + index))));
        return UseCases.on(SimulatedHost.of(norway.world(), InstantSource.system(), Runnable::run, new CountingIds())
                .host());
    }

    private static PersonId user(int index) {
        return new PersonId("user" + index);
    }

    private static MoveUsersCommand move(boolean validate, Location target, List<PersonId> users) {
        List<MoveDraft.Member> members = users.stream()
                .map(user -> new MoveDraft.Member(Optional.of(user), Change.keep(), Change.keep()))
                .toList();
        MoveDraft.Entry entry =
                new MoveDraft.Entry(Optional.of(target.id()), Optional.of(validate), Optional.of(members));
        return new MoveUsersCommand(Norway.ACME, ADMINISTRATOR, "tracking", new MoveDraft(Optional.of(List.of(entry))));
    }

    private static MoveUsersResult ask(UseCases useCases, MoveUsersCommand command) {
        return useCases.moves().moveUsers().handle(command).getOrElseThrow(failure -> new AssertionError(failure));
    }

    private static void run(UseCases useCases, Location target, List<PersonId> users) {
        MoveUsersResult result = ask(useCases, move(false, target, users));
        int moved = useCases.moves()
                .watchMoveJob()
                .handle(Norway.ACME, ((MoveUsersResult.Started) result).job().id())
                .get()
                .counts()
                .moved();
        assertEquals(users.size(), moved);
    }

    private static void assertFewer(int limit, long bytes, String what) {
        System.out.println(bytes + what);
        assertTrue(bytes < limit, () -> bytes + what);
    }

    private static long allocated(Runnable work) {
        long before = THREADS.getThreadAllocatedBytes(Thread.currentThread().getId());
        work.run();
        return THREADS.getThreadAllocatedBytes(Thread.currentThread().getId()) - before;
    }
}
