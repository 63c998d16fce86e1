package io.hexline.bootstrap.assembly;

import io.hexline.application.Host;
import io.hexline.application.failure.PortFailure;
import io.vavr.control.Either;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Notes each failure of a driven port, whatever a use case makes of it: a code tells the caller that something outside
 * failed, the log tells whoever runs the system what it was. A conflict is no failure: it is decided again.
 */
final class LoggedHost {

    private static final Logger LOG = LoggerFactory.getLogger("io.hexline.ports");

    private LoggedHost() {}

    static Host of(Host host) {
        return Proxies.of(Host.class, (self, accessor, none) -> {
            Object port = Proxies.invoke(host, accessor, none);
            return isPort(accessor.getReturnType()) ? logged(accessor.getReturnType(), port) : port;
        });
    }

    /** Ports of the JDK, such as the clock, cannot fail. */
    private static boolean isPort(Class<?> type) {
        return type.isInterface() && type.getName().startsWith("io.hexline.application.");
    }

    private static Object logged(Class<?> port, Object behind) {
        return Proxies.of(port, (self, method, arguments) -> {
            Object answer = Proxies.invoke(behind, method, arguments);
            if (answer instanceof Either<?, ?> either
                    && either.isLeft()
                    && either.getLeft() instanceof PortFailure failure
                    && !(failure instanceof PortFailure.Conflict)) {
                LOG.warn("{}.{}: {}", port.getSimpleName(), method.getName(), failure.message());
            }
            return answer;
        });
    }
}
