package io.hexline.bootstrap.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** A module, by the package that holds all of it: {@code io.hexline.}, and its name here in lower case. */
enum Part {
    DOMAIN,
    APPLICATION(DOMAIN),
    WORLD(DOMAIN, APPLICATION),
    TESTKIT(DOMAIN, APPLICATION, WORLD),
    CONFORMANCE,
    INMEMORY(DOMAIN, APPLICATION, WORLD),
    SIMULATION(DOMAIN, APPLICATION, WORLD),
    POSTGRES(DOMAIN, APPLICATION, WORLD),
    REST(DOMAIN, APPLICATION),
    HAR(DOMAIN, APPLICATION),
    SPREADSHEET(DOMAIN, APPLICATION),
    CONSOLE(DOMAIN, APPLICATION, SPREADSHEET),
    CLI(DOMAIN, APPLICATION, SPREADSHEET),
    SERVER(DOMAIN, APPLICATION, WORLD, INMEMORY, SIMULATION, REST),
    JUNIT(DOMAIN, APPLICATION, WORLD, TESTKIT, REST, SERVER),
    DEMO(DOMAIN, APPLICATION, CLI),
    BOOTSTRAP(
            DOMAIN,
            APPLICATION,
            WORLD,
            CONFORMANCE,
            INMEMORY,
            SIMULATION,
            POSTGRES,
            REST,
            HAR,
            CONSOLE,
            CLI,
            SERVER,
            DEMO);

    private final List<Part> sees;

    /** A part, with the others that it may see; nobody but who puts the whole together names an adapter there. */
    Part(Part... sees) {
        this.sees = List.of(sees);
    }

    List<Part> sees() {
        return sees;
    }

    /** Those that it may not see. */
    Part[] unseen() {
        return Arrays.stream(values())
                .filter(part -> part != this && !sees.contains(part))
                .toArray(Part[]::new);
    }

    String lowerCase() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** A class of the fixtures that breaks a law about this part: {@code toy.ToyRing}. */
    String culprit(String ending) {
        return lowerCase() + "." + name().charAt(0) + lowerCase().substring(1) + ending;
    }

    /** The package, and those in it, of a house with this root package. */
    String in(String root) {
        return root + "." + lowerCase() + "..";
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
