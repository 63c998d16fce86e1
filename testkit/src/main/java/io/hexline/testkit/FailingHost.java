package io.hexline.testkit;

import io.hexline.application.Host;
import io.hexline.application.failure.PortFailure;
import io.vavr.control.Either;
import java.util.Arrays;
import java.util.function.Predicate;

/** Makes a method of a driven port fail, or single calls; everything else is as in the host behind it. */
public final class FailingHost {

    private FailingHost() {}

    /**
     * The host with a method that always fails, whatever its parameters, and has no effect.
     *
     * @throws IllegalArgumentException if the port has no such method
     */
    public static Host failing(Host host, Class<?> port, String method, PortFailure failure) {
        if (Arrays.stream(port.getMethods()).noneMatch(known -> known.getName().equals(method))) {
            throw new IllegalArgumentException(port.getSimpleName() + " has no method " + method);
        }
        return failingWhere(host, call -> call.is(port, method), failure);
    }

    /** The host of which those calls of driven ports fail, without effect, that are due; each is asked about once. */
    public static Host failingWhere(Host host, Predicate<ObservedHost.Call> due, PortFailure failure) {
        return PortProxy.before(host, (call, behind) -> due.test(call) ? Either.left(failure) : behind.proceed());
    }
}
