package io.hexline.testkit;

import io.hexline.application.Host;
import io.hexline.application.collaborator.Collaborators;
import io.hexline.application.store.Ids;
import io.hexline.application.store.Store;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.lang.reflect.RecordComponent;
import java.util.List;

/** Stands before each driven port of a host, but for {@link Ids}, which cannot fail. */
final class PortProxy {

    private PortProxy() {}

    /** What happens where nobody interferes. */
    @FunctionalInterface
    interface Behind {

        Object proceed() throws Throwable;
    }

    /** Decides what a call answers. */
    @FunctionalInterface
    interface Interference {

        Object answer(ObservedHost.Call call, Behind behind) throws Throwable;
    }

    static Host before(Host host, Interference interference) {
        return host.with(before(Store.class, host.store(), interference))
                .with(before(Collaborators.class, host.collaborators(), interference));
    }

    private static <R extends Record> R before(Class<R> type, R ports, Interference interference) {
        RecordComponent[] components = type.getRecordComponents();
        try {
            Object[] proxies = new Object[components.length];
            for (int index = 0; index < components.length; index++) {
                Object behind = components[index].getAccessor().invoke(ports);
                Class<?> port = components[index].getType();
                proxies[index] = port == Ids.class ? behind : proxy(port, behind, interference);
            }
            return type.cast(type.getConstructors()[0].newInstance(proxies));
        } catch (ReflectiveOperationException defect) {
            throw new IllegalStateException(defect);
        }
    }

    private static Object proxy(Class<?> port, Object behind, Interference interference) {
        return Proxy.newProxyInstance(
                port.getClassLoader(),
                new Class<?>[] {port},
                (self, method, arguments) -> interference.answer(
                        new ObservedHost.Call(
                                port.getSimpleName(),
                                method.getName(),
                                arguments == null ? List.of() : List.of(arguments)),
                        () -> invoke(behind, method, arguments)));
    }

    /** What the method answers or throws. */
    private static Object invoke(Object target, Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException thrown) {
            throw thrown.getCause();
        }
    }
}
