package io.hexline.junit;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.Store;
import org.junit.jupiter.api.extension.ParameterResolutionException;

/** Which servers a test has; with several, a parameter does not say of which it is. */
final class Registered {

    private static final Namespace NAMESPACE = Namespace.create(Hexline.class);
    private static final String SERVERS = "servers";

    private Registered() {}

    /** For this test, or for those of this class. */
    static void add(Hexline server, ExtensionContext context) {
        List<Hexline> known = in(context);
        if (!known.contains(server)) {
            store(context)
                    .put(
                            SERVERS,
                            Stream.concat(known.stream(), Stream.of(server)).toList());
        }
    }

    /** Whether it answers for all. */
    static boolean isFirst(Hexline server, ExtensionContext context) {
        return in(context).indexOf(server) == 0;
    }

    static void requireOne(ExtensionContext context) {
        int servers = in(context).size();
        if (servers > 1) {
            throw new ParameterResolutionException("There are " + servers
                    + " servers here, and a parameter does not say of which it is. Ask the field that is meant:"
                    + " hexline.url(), hexline.token(\"ada\")");
        }
    }

    @SuppressWarnings("unchecked")
    private static List<Hexline> in(ExtensionContext context) {
        return (List<Hexline>) store(context).getOrDefault(SERVERS, List.class, List.of());
    }

    private static Store store(ExtensionContext context) {
        return context.getStore(NAMESPACE);
    }
}
