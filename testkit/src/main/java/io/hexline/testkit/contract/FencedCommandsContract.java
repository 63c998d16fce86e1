package io.hexline.testkit.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.hexline.application.Host;
import io.hexline.application.collaborator.Collaborators;
import io.hexline.application.collaborator.Command;
import io.hexline.application.collaborator.Lease;
import io.hexline.application.failure.PortFailure;
import io.hexline.domain.carrier.Carrier.CarrierConnection;
import io.hexline.domain.carrier.NumberOrder;
import io.hexline.domain.carrier.NumberOrder.NumberTransfer;
import io.hexline.domain.user.CallSettings.RecordingAccount;
import io.hexline.domain.user.FileMove;
import io.hexline.domain.user.Subscriber;
import io.hexline.domain.value.Email;
import io.hexline.domain.value.Id.CarrierId;
import io.hexline.domain.value.Id.LocationId;
import io.hexline.domain.value.Id.NumberOrderId;
import io.hexline.domain.value.Id.OrgId;
import io.hexline.domain.value.Id.PersonId;
import io.hexline.domain.value.Id.RegistrationId;
import io.hexline.testkit.ASubscriber;
import io.hexline.testkit.CommandKeys;
import io.hexline.world.BookedOrder;
import io.hexline.world.OrderCourse;
import io.hexline.world.Recordings.RecordingVendor;
import io.hexline.world.World;
import io.vavr.control.Either;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * Whoever comes with a command after somebody else has taken over is refused, whichever command it is: each method of a
 * collaborator that takes a {@link Command.Key} is tried after each other one of the same collaborator.
 */
public abstract class FencedCommandsContract extends MovingNumbersContract {

    private static final long NOW = 7;
    private static final long LATE = 6;
    private static final long SOON = 8;
    private static final Lease.Key USER = Lease.Key.of(ADA.id());
    private static final Lease.Key OTHER = Lease.Key.of(BOB.id());
    private static final Lease.Key NAMESAKE =
            Lease.Key.of(new LocationId(ADA.id().value()));

    private static final RecordingAccount ACCOUNT =
            new RecordingAccount("vendor", RecordingAccount.Mode.ALWAYS, Optional.empty());
    private static final Subscriber CALLER =
            ASubscriber.of(ADA, NORTH.id()).withDevice("desk").build();
    private static final BookedOrder ORDER = new BookedOrder(
            new NumberOrderId("placed"),
            FJORD.id(),
            NumberOrder.Type.MOVE,
            Set.of(NUMBER.number()),
            Set.of(),
            Optional.empty(),
            OrderCourse.Outcome.COMPLETED,
            Optional.of("placed before"));

    /** What is told, by its type. */
    private static final Map<Class<?>, Object> ARGUMENTS = Map.ofEntries(
            Map.entry(OrgId.class, ACME),
            Map.entry(PersonId.class, ADA.id()),
            Map.entry(
                    Subscriber.class, CALLER.relocated(SOUTH.id(), CALLER.lines(), CALLER.roles(), CALLER.settings())),
            Map.entry(Email.class, ADA.email()),
            Map.entry(RegistrationId.class, new RegistrationId("of this contract")),
            Map.entry(RecordingAccount.class, ACCOUNT),
            Map.entry(LocationId.class, SOUTH.id()),
            Map.entry(CarrierId.class, FJORD.id()),
            Map.entry(Optional.class, Optional.of(CarrierConnection.settled(FJORD.id(), NORTH.id()))),
            Map.entry(Set.class, Set.of(NUMBER.number())),
            Map.entry(NumberTransfer.class, TRANSFER),
            Map.entry(NumberOrderId.class, ORDER.id()),
            Map.entry(String.class, ORDER.placedAs().orElseThrow()),
            Map.entry(
                    FileMove.class,
                    new FileMove(
                            FileMove.Kind.DEVICE_MANAGEMENT,
                            NORTH.id() + "/devices/" + ADA.id() + "/desk",
                            SOUTH.id() + "/devices/" + ADA.id() + "/desk")));

    /** Everything that the collaborators were told, to be compared. */
    protected abstract Object outside(Host host);

    /** A command, and one that was told before. */
    private record Pair(RecordComponent port, Method before, Method command) {

        Either<?, ?> first(Host host, long fence, Lease.Key... about) {
            return tell(host, before, CommandKeys.of(fence, about));
        }

        Either<?, ?> second(Host host, long fence, Lease.Key... about) {
            return tell(host, command, CommandKeys.of(fence, about));
        }

        private Either<?, ?> tell(Host host, Method method, Command.Key key) {
            Object[] arguments = Arrays.stream(method.getParameterTypes())
                    .map(type -> type == Command.Key.class ? key : argument(type))
                    .toArray();
            try {
                return (Either<?, ?>) method.invoke(port.getAccessor().invoke(host.collaborators()), arguments);
            } catch (ReflectiveOperationException defect) {
                throw new AssertionError(this + " ended with " + defect.getCause(), defect);
            }
        }

        @Override
        public String toString() {
            return port.getName() + "." + command.getName() + " after " + before.getName();
        }
    }

    private static Object argument(Class<?> type) {
        Object argument = ARGUMENTS.get(type);
        assertNotNull(argument, () -> "this contract has to know a " + type.getSimpleName());
        return argument;
    }

    private static List<Pair> pairs() {
        List<Pair> pairs = new ArrayList<>();
        for (RecordComponent port : Collaborators.class.getRecordComponents()) {
            List<Method> commands = commands(port.getType());
            commands.forEach(before -> commands.forEach(command -> pairs.add(new Pair(port, before, command))));
        }
        assertFalse(pairs.isEmpty());
        return pairs;
    }

    private static List<Method> commands(Class<?> port) {
        return Arrays.stream(port.getMethods())
                .filter(method -> List.of(method.getParameterTypes()).contains(Command.Key.class))
                .sorted(Comparator.comparing(Method::getName))
                .toList();
    }

    private Host host() {
        World world = carriedWorld()
                .with(CALLER)
                .with(new RecordingVendor("vendor", OptionalInt.empty()))
                .withRecording(ADA.id(), ACCOUNT.disabled())
                .with(ORDER)
                .build();
        return host(world);
    }

    private static void assertServed(Either<?, ?> answer, Pair pair) {
        assertTrue(answer.isRight(), () -> pair + ": " + answer);
    }

    private void assertRefused(Host host, Pair pair, Lease.Key... about) {
        Object before = outside(host);
        Either<?, ?> answer = pair.second(host, LATE, about);
        assertTrue(answer.isLeft(), () -> pair + " was done");
        assertInstanceOf(PortFailure.LeaseLost.class, answer.getLeft(), pair::toString);
        assertEquals(before, outside(host), pair::toString);
    }

    @Test
    void whoeverIsLateIsRefusedAndNothingHappens() {
        for (Pair pair : pairs()) {
            Host host = host();
            assertServed(pair.first(host, NOW, USER), pair);
            assertRefused(host, pair, USER);
        }
    }

    @Test
    void whoeverIsLateForOneOfSeveralThingsIsLate() {
        for (Pair pair : pairs()) {
            Host one = host();
            assertServed(pair.first(one, NOW, USER), pair);
            assertRefused(one, pair, OTHER, USER);

            Host several = host();
            assertServed(pair.first(several, NOW, OTHER, USER), pair);
            assertRefused(several, pair, USER);
            assertRefused(several, pair, OTHER);
        }
    }

    @Test
    void whoeverComesAgainIsServed() {
        for (Pair pair : pairs()) {
            Host host = host();
            assertServed(pair.first(host, NOW, USER), pair);
            assertServed(pair.second(host, NOW, USER), pair);
        }
    }

    @Test
    void whoeverTakesOverIsServedAndWhoeverWasThereBeforeIsLate() {
        for (Pair pair : pairs()) {
            Host host = host();
            assertServed(pair.first(host, LATE, USER), pair);
            assertServed(pair.second(host, SOON, USER), pair);
            assertRefused(host, pair, USER);
        }
    }

    @Test
    void whoeverWorksOnSomethingElseIsServedWhateverItsFence() {
        for (Pair pair : pairs()) {
            Host host = host();
            assertServed(pair.first(host, NOW, USER), pair);
            assertServed(pair.second(host, LATE, OTHER), pair);
            assertServed(pair.second(host, LATE, NAMESAKE), pair);
        }
    }
}
