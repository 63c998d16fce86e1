package io.hexline.bootstrap.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TimeZone;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.random.RandomGenerator;

/** Domain and application get time, chance and language from outside. */
final class PurityLaws {

    private static final Set<String> TIME = Set.of(
            name(System.class, "currentTimeMillis"),
            name(System.class, "nanoTime"),
            name(InstantSource.class, "system"));
    private static final Set<String> CHANCE =
            Set.of(name(UUID.class, "randomUUID"), name(Math.class, "random"), name(Collections.class, "shuffle"));
    private static final Set<String> MACHINE = Set.of(
            name(Locale.class, "getDefault"), name(ZoneId.class, "systemDefault"), name(TimeZone.class, "getDefault"));

    /** Methods of String that take the default locale unless they are given one. */
    private static final Set<String> LOCAL = Set.of("toLowerCase", "toUpperCase", "format", "formatted");

    private PurityLaws() {}

    static List<Law> all() {
        return List.of(
                new Law("time comes through a port", root -> never(root, PurityLaws::asksTheTime), "AsksTheTime"),
                new Law("chance comes through a port", root -> never(root, PurityLaws::takesAChance), "TakesAChance"),
                new Law(
                        "nothing depends on the machine's locale",
                        root -> never(root, PurityLaws::isLocal),
                        "IsLocal"));
    }

    private static ArchRule never(String root, Predicate<AccessTarget> forbidden) {
        return noClasses()
                .that()
                .resideInAnyPackage(Part.in(root, Part.DOMAIN, Part.APPLICATION))
                .should()
                .accessTargetWhere(describe(
                        "what is forbidden is used", (JavaAccess<?> access) -> forbidden.test(access.getTarget())));
    }

    private static boolean asksTheTime(AccessTarget target) {
        boolean now = target.getName().equals("now")
                && target.getOwner().getPackageName().startsWith("java.time");
        boolean clock = target.getOwner().isEquivalentTo(Clock.class)
                && target.getName().startsWith("system");
        return now || clock || TIME.contains(name(target));
    }

    private static boolean takesAChance(AccessTarget target) {
        boolean generator = target.getOwner().isAssignableTo(RandomGenerator.class);
        return generator || CHANCE.contains(name(target));
    }

    private static boolean isLocal(AccessTarget target) {
        return MACHINE.contains(name(target)) || takesDefaultLocale(target);
    }

    private static String name(AccessTarget target) {
        return target.getOwner().getName() + "." + target.getName();
    }

    private static String name(Class<?> owner, String method) {
        return owner.getName() + "." + method;
    }

    private static boolean takesDefaultLocale(AccessTarget target) {
        return target instanceof AccessTarget.CodeUnitAccessTarget call
                && call.getOwner().isEquivalentTo(String.class)
                && LOCAL.contains(call.getName())
                && call.getRawParameterTypes().stream().noneMatch(PurityLaws::isLocale);
    }

    private static boolean isLocale(JavaClass parameter) {
        return parameter.isEquivalentTo(Locale.class);
    }
}
