package io.hexline.bootstrap.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static io.hexline.bootstrap.architecture.Part.APPLICATION;
import static io.hexline.bootstrap.architecture.Part.BOOTSTRAP;
import static io.hexline.bootstrap.architecture.Part.DOMAIN;

import com.tngtech.archunit.lang.ArchRule;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Who may see whom. */
final class DependencyLaws {

    private static final List<String> LIBRARIES = List.of("java..", "io.vavr..", "com.google.common..");

    private DependencyLaws() {}

    static List<Law> all() {
        Stream<Law> inside = Stream.of(
                new Law("the domain needs the JDK, Vavr and Guava only", DependencyLaws::domain, "SeesApplication"),
                new Law(
                        "the application needs the domain and its libraries only",
                        DependencyLaws::application,
                        "SeesRest"),
                new Law("nobody sees the bootstrap", DependencyLaws::bootstrap, "RestSeesBootstrap"));
        Stream<Law> around = Arrays.stream(Part.without(DOMAIN, APPLICATION, BOOTSTRAP))
                .map(part -> new Law(
                        part.lowerCase() + " sees no other part than " + part.sees(),
                        root -> alone(root, part),
                        part.culprit("SeesOther")));
        return Stream.concat(inside, around).toList();
    }

    private static ArchRule domain(String root) {
        return only(root, DOMAIN, DOMAIN.in(root));
    }

    private static ArchRule application(String root) {
        return only(root, APPLICATION, DOMAIN.in(root), APPLICATION.in(root));
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

    private static ArchRule bootstrap(String root) {
        return noClasses()
                .that()
                .resideInAnyPackage(Part.in(root, Part.without(BOOTSTRAP)))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(BOOTSTRAP.in(root));
    }

    /** Whether there is such a part at all is asked of every part by itself. */
    private static ArchRule alone(String root, Part part) {
        return noClasses()
                .that()
                .resideInAPackage(part.in(root))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(Part.in(root, part.unseen()))
                .allowEmptyShould(true);
    }
}
