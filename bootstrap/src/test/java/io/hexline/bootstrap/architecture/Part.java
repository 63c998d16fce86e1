package io.hexline.bootstrap.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.Arrays;
import java.util.Locale;

/** A module, by the package that holds all of it. */
enum Part {
    DOMAIN,
    APPLICATION,
    WORLD,
    TESTKIT,
    CONFORMANCE,
    INMEMORY,
    SIMULATION,
    REST,
    HAR,
    CLI,
    DEMO,
    BOOTSTRAP;

    static final Part[] ADAPTERS = {INMEMORY, SIMULATION, REST, HAR, CLI};

    /** The package, and those in it, of a house with this root package. */
    String in(String root) {
        return root + "." + name().toLowerCase(Locale.ROOT) + "..";
    }

    boolean holds(String root, JavaClass type) {
        return (type.getPackageName() + ".").startsWith(in(root).replace("..", "."));
    }

    static String[] in(String root, Part... parts) {
        return Arrays.stream(parts).map(part -> part.in(root)).toArray(String[]::new);
    }

    /** Every part but these. */
    static Part[] without(Part... excluded) {
        return Arrays.stream(values())
                .filter(part -> !Arrays.asList(excluded).contains(part))
                .toArray(Part[]::new);
    }
}
