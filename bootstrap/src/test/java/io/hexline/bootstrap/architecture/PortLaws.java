package io.hexline.bootstrap.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.members;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchRule;
import io.vavr.control.Either;
import java.util.List;
import java.util.Set;

/** What ports look like, and what stays behind them. */
final class PortLaws {

    /** Making an id cannot fail. */
    private static final String IDS = "Ids";

    private static final Set<String> DRIVEN = Set.of(".application.store", ".application.collaborator");

    private PortLaws() {}

    static List<Law> all() {
        return List.of(
                new Law("driven ports return Either", PortLaws::drivenPortsReturnEither, "ThrowingPort"),
                new Law(
                        "what implements a driving port is package-private",
                        PortLaws::servicesAreHidden,
                        "PublicService"),
                new Law("Guava is in no public signature", PortLaws::guavaIsHidden, "ShowsGuava"));
    }

    private static ArchRule drivenPortsReturnEither(String root) {
        return methods()
                .that()
                .areDeclaredInClassesThat(describe("are driven ports", type -> isDrivenPort(root, type)))
                .should()
                .haveRawReturnType(Either.class);
    }

    private static boolean isDrivenPort(String root, JavaClass type) {
        return type.isInterface()
                && !type.isNestedClass()
                && !type.getSimpleName().equals(IDS)
                && DRIVEN.stream().anyMatch(port -> type.getPackageName().equals(root + port))
                && !type.getSimpleName().endsWith("Write");
    }

    private static boolean isMaker(JavaMethod method) {
        return method.getName().equals("on") && method.getModifiers().contains(JavaModifier.STATIC);
    }

    private static ArchRule servicesAreHidden(String root) {
        return classes()
                .that()
                .resideInAPackage(Part.APPLICATION.in(root))
                .and(describe("implement a driving port", PortLaws::implementsDrivingPort))
                .should()
                .notBePublic();
    }

    /** A driving port is an interface that makes itself on a host: it has a static method {@code on}. */
    private static boolean implementsDrivingPort(JavaClass type) {
        return type.getAllRawInterfaces().stream()
                .flatMap(port -> port.getMethods().stream())
                .anyMatch(PortLaws::isMaker);
    }

    private static ArchRule guavaIsHidden(String root) {
        return members()
                .that()
                .areDeclaredInClassesThat()
                .resideInAnyPackage(Part.in(root, Part.DOMAIN, Part.APPLICATION))
                .and()
                .areDeclaredInClassesThat(areVisible())
                .and()
                .areNotPrivate()
                .and()
                .areNotPackagePrivate()
                .should(new ShowNoTypeOf("com.google"));
    }

    private static DescribedPredicate<JavaClass> areVisible() {
        return describe(
                "are public",
                type -> type.getModifiers().contains(JavaModifier.PUBLIC)
                        && type.getEnclosingClass().map(areVisible()::test).orElse(true));
    }
}
