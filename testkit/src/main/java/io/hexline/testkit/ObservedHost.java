package io.hexline.testkit;

import io.hexline.application.Host;
import io.hexline.application.store.Ids;
import java.lang.reflect.Method;
import java.util.List;
import java.util.function.Consumer;

/** Tells a test of each call of a driven port, before it is made; the test can note it, or do something in between. */
public final class ObservedHost {

    private ObservedHost() {}

    /** A call, for example of {@code CallingPlatform} the method {@code put}. */
    public record Call(String port, String method, List<Object> arguments) {

        public boolean is(Class<?> wanted, String name) {
            return port.equals(wanted.getSimpleName()) && method.equals(name);
        }

        /** For example {@code CallingPlatform.put}. */
        public String name() {
            return port + "." + method;
        }
    }

    /** What happens where nobody interferes. */
    @FunctionalInterface
    interface Behind {

        Object proceed() throws Throwable;
    }

    /** Decides what a call answers. */
    @FunctionalInterface
    interface Interference {

        Object answer(Call call, Behind behind) throws Throwable;
    }

    /** The host with somebody who is told. */
    public static Host of(Host host, Consumer<Call> observer) {
        return wrapping(host, (call, behind) -> {
            observer.accept(call);
            return behind.proceed();
        });
    }

    static Host wrapping(Host host, Interference interference) {
        return PortProxy.each(host, (port, behind) -> port == Ids.class ? behind : wrapped(port, behind, interference));
    }

    private static Object wrapped(Class<?> port, Object behind, Interference interference) {
        return PortProxy.of(
                port,
                (self, method, arguments) -> interference.answer(
                        call(port, method, arguments), () -> PortProxy.invoke(behind, method, arguments)));
    }

    private static Call call(Class<?> port, Method method, Object[] arguments) {
        return new Call(port.getSimpleName(), method.getName(), arguments == null ? List.of() : List.of(arguments));
    }
}
