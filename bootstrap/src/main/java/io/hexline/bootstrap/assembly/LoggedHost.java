package io.hexline.bootstrap.assembly;

import io.hexline.application.Host;
import io.hexline.application.failure.PortFailure;
import io.vavr.control.Either;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
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
        return proxy(Host.class, (self, accessor, none) -> {
            Object port = invoke(host, accessor, none);
            return isPort(accessor.getReturnType()) ? logged(accessor.getReturnType(), port) : port;
        });
    }

    /** Ports of the JDK, such as the clock, cannot fail. */
    private static boolean isPort(Class<?> type) {
        return type.isInterface() && type.getName().startsWith("io.hexline.application.");
    }

    private static Object logged(Class<?> port, Object behind) {
        return proxy(port, (self, method, arguments) -> {
            Object answer = invoke(behind, method, arguments);
            if (answer instanceof Either<?, ?> either
                    && either.isLeft()
                    && either.getLeft() instanceof PortFailure failure
                    && !(failure instanceof PortFailure.Conflict)) {
                LOG.warn("{}.{}: {}", port.getSimpleName(), method.getName(), failure.message());
            }
            return answer;
        });
    }

    private static Object invoke(Object target, Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException thrown) {
            throw thrown.getCause();
        }
    }

    private static <T> T proxy(Class<T> type, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }
}
