package io.hexline.testkit;

import io.hexline.application.Host;
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

    /** The host with somebody who is told. */
    public static Host of(Host host, Consumer<Call> observer) {
        return PortProxy.before(host, (call, behind) -> {
            observer.accept(call);
            return behind.proceed();
        });
    }
}
