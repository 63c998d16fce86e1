package io.hexline.bootstrap.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.stream.Stream;

/** Who may see whom. */
final class DependencyLaws {

    private static final List<String> LIBRARIES = List.of("java..", "io.vavr..", "com.google.common..");

    private DependencyLaws() {}

    static List<Law> all() {
        return List.of(
                new Law("the domain needs the JDK, Vavr and Guava only", DependencyLaws::domain, "SeesApplication"),
                new Law(
                        "the application needs the domain and its libraries only",
                        DependencyLaws::application,
                        "SeesRest"),
                new Law("the world sees the application only", root -> alone(root, Part.WORLD), "WorldSeesInMemory"),
                new Law("the store in memory sees no other", root -> beside(root, Part.INMEMORY), "InMemorySeesCli"),
                new Law(
                        "the simulation sees no other",
                        root -> beside(root, Part.SIMULATION),
                        "SimulationSeesInMemory"),
                new Law("the REST adapter sees no other", root -> alone(root, Part.REST), "RestSeesInMemory"),
                new Law("the reader of recordings sees no other", root -> alone(root, Part.HAR), "HarSeesCli"),
                new Law("the command line sees no other", root -> alone(root, Part.CLI), "CliSeesRest"),
                new Law("the testkit sees no adapter", DependencyLaws::testkit, "TestkitSeesInMemory"),
                new Law(
                        "the conformance runner sees nothing of Hexline",
                        root -> unseen(root, Part.CONFORMANCE, Part.without(Part.CONFORMANCE)),
                        "ConformanceSeesDomain"),
                new Law(
                        "the demo sees the command line and no other adapter",
                        root -> unseen(root, Part.DEMO, Part.INMEMORY, Part.REST, Part.HAR),
                        "DemoSeesRest"),
                new Law("nobody sees the bootstrap", DependencyLaws::bootstrap, "RestSeesBootstrap"));
    }

    private static ArchRule domain(String root) {
        return only(root, Part.DOMAIN, Part.DOMAIN.in(root));
    }

    private static ArchRule application(String root) {
        return only(root, Part.APPLICATION, Part.DOMAIN.in(root), Part.APPLICATION.in(root));
    }

    private static ArchRule only(String root, Part part, String... own) {
        String[] allowed = Stream.concat(LIBRARIES.stream(), Stream.of(own)).toArray(String[]::new);
        return classes()
                .that()
                .resideInAPackage(part.in(root))
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(allowed);
    }

    private static ArchRule alone(String root, Part adapter) {
        return unseen(root, adapter, Part.without(adapter, Part.DOMAIN, Part.APPLICATION));
    }

    /** An adapter that is filled with a world. */
    private static ArchRule beside(String root, Part adapter) {
        return unseen(root, adapter, Part.without(adapter, Part.DOMAIN, Part.APPLICATION, Part.WORLD));
    }

    private static ArchRule testkit(String root) {
        return unseen(root, Part.TESTKIT, Part.ADAPTERS);
    }

    private static ArchRule bootstrap(String root) {
        return noClasses()
                .that()
                .resideInAnyPackage(Part.in(root, Part.without(Part.BOOTSTRAP)))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(Part.BOOTSTRAP.in(root));
    }

    private static ArchRule unseen(String root, Part part, Part... others) {
        return noClasses()
                .that()
                .resideInAPackage(part.in(root))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(Part.in(root, others));
    }
}
