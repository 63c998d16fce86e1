package io.hexline.testkit;

import io.hexline.application.Host;
import io.hexline.application.collaborator.Collaborators;
import io.hexline.application.store.Store;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.lang.reflect.RecordComponent;
import java.util.function.BiFunction;

/** Stands before a host or one of its ports. */
final class PortProxy {

    private PortProxy() {}

    /** The host, each port of its store and of its collaborators replaced by another. */
    static Host each(Host host, BiFunction<Class<?>, Object, Object> replace) {
        return new Host(
                record(Store.class, host.store(), replace),
                record(Collaborators.class, host.collaborators(), replace),
                host.time(),
                host.background());
    }

    private static <R extends Record> R record(Class<R> type, R ports, BiFunction<Class<?>, Object, Object> replace) {
        RecordComponent[] components = type.getRecordComponents();
        try {
            Object[] replaced = new Object[components.length];
            for (int index = 0; index < components.length; index++) {
                Object behind = components[index].getAccessor().invoke(ports);
                replaced[index] = replace.apply(components[index].getType(), behind);
            }
            return type.cast(type.getConstructors()[0].newInstance(replaced));
        } catch (ReflectiveOperationException defect) {
            throw new IllegalStateException(defect);
        }
    }

    static <T> T of(Class<T> type, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }

    /** What the method answers or throws. */
    static Object invoke(Object target, Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException thrown) {
            throw thrown.getCause();
        }
    }
}
