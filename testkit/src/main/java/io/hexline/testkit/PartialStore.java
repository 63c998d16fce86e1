package io.hexline.testkit;

import io.hexline.application.store.Store;
import java.lang.reflect.Proxy;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;

/** A store of which only some ports are there yet; whoever calls another is told which. */
public final class PartialStore {

    private PartialStore() {}

    /**
     * A store with these ports.
     *
     * @param ports each is one of {@link Store}, or several
     * @throws IllegalArgumentException if one of them is none
     */
    public static Store of(Object... ports) {
        Class<?>[] wanted = Arrays.stream(Store.class.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        for (Object port : ports) {
            if (Arrays.stream(wanted).noneMatch(type -> type.isInstance(port))) {
                throw new IllegalArgumentException(port.getClass() + " is no port of a store");
            }
        }
        try {
            return Store.class
                    .getConstructor(wanted)
                    .newInstance(
                            Arrays.stream(wanted).map(type -> find(type, ports)).toArray());
        } catch (ReflectiveOperationException defect) {
            throw new IllegalStateException(defect);
        }
    }

    private static Object find(Class<?> wanted, Object... ports) {
        return Arrays.stream(ports).filter(wanted::isInstance).findFirst().orElseGet(() -> absent(wanted));
    }

    private static Object absent(Class<?> port) {
        return Proxy.newProxyInstance(port.getClassLoader(), new Class<?>[] {port}, (self, method, arguments) -> {
            throw new UnsupportedOperationException(
                    "There is no " + port.getSimpleName() + " yet: " + method.getName() + " was called");
        });
    }
}
