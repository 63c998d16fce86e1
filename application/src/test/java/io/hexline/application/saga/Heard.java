package io.hexline.application.saga;

import static org.mockito.Mockito.RETURNS_DEFAULTS;
import static org.mockito.Mockito.mock;

import com.google.common.collect.ImmutableList;
import io.hexline.application.collaborator.Billing;
import io.hexline.application.collaborator.CallRecording;
import io.hexline.application.collaborator.CallingPlatform;
import io.hexline.application.collaborator.CarrierAccounts;
import io.hexline.application.collaborator.CarrierRecords;
import io.hexline.application.collaborator.Collaborators;
import io.hexline.application.collaborator.Command;
import io.hexline.application.collaborator.Directory;
import io.hexline.application.collaborator.EmergencyAddresses;
import io.hexline.application.collaborator.NumberOrders;
import io.hexline.application.collaborator.UserFiles;
import io.hexline.application.failure.PortFailure;
import io.vavr.control.Either;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mockito.invocation.InvocationOnMock;

/**
 * Collaborators who note what they are told with all that it says, as {@code CallRecording.disable ada}, whether they do it
 * or not.
 */
public final class Heard {

    private final List<String> told = new ArrayList<>();
    private final List<Command.Key> keys = new ArrayList<>();
    private final Map<String, PortFailure> failing = new HashMap<>();
    private final Map<String, Runnable> before = new HashMap<>();

    public Collaborators collaborators() {
        return new Collaborators(
                port(Directory.class),
                port(CarrierAccounts.class),
                port(CarrierRecords.class),
                port(NumberOrders.class),
                port(CallingPlatform.class),
                port(CallRecording.class),
                port(Billing.class),
                port(EmergencyAddresses.class),
                port(UserFiles.class));
    }

    private <T> T port(Class<T> port) {
        return mock(
                port,
                call -> call.getMethod().getDeclaringClass() == port
                        ? answer(port, call)
                        : RETURNS_DEFAULTS.answer(call));
    }

    private Either<PortFailure, Object> answer(Class<?> port, InvocationOnMock call) {
        String name = Stream.of(call.getArguments())
                .skip(1)
                .map(Object::toString)
                .collect(Collectors.joining(
                        " ", port.getSimpleName() + "." + call.getMethod().getName() + " ", ""));
        told.add(name);
        keys.add(call.getArgument(0));
        before.getOrDefault(name, () -> {}).run();
        return failing.containsKey(name) ? Either.left(failing.get(name)) : Either.right(call.getArgument(1));
    }

    /** Lets a command fail from now on. */
    public void fails(String command, PortFailure why) {
        failing.put(command, why);
    }

    public void works(String command) {
        failing.remove(command);
    }

    /** Does something whenever a command comes. */
    public void before(String command, Runnable action) {
        before.put(command, action);
    }

    public List<String> told() {
        return ImmutableList.copyOf(told);
    }

    public List<Command.Key> keys() {
        return ImmutableList.copyOf(keys);
    }
}
