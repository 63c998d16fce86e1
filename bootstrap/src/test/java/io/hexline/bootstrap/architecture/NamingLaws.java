package io.hexline.bootstrap.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.lang.ArchRule;
import java.util.List;

/** Names say what a thing is for, not which pattern it follows. */
final class NamingLaws {

    private static final String PATTERNS = ".*(Impl|Port|Dto|DTO|Utils?|Helper|Manager)";
    private static final String PATTERN_PACKAGES =
            ".*\\.(impl|ports?|dtos?|utils?|helpers?|entities|models?|common)(\\..*)?";

    private NamingLaws() {}

    static List<Law> all() {
        return List.of(
                new Law("no class is named after a pattern", NamingLaws::classes, "ThingManager"),
                new Law("no package is named after a pattern", NamingLaws::packages, "Stray"));
    }

    private static ArchRule classes(String root) {
        return noClasses().that().resideInAPackage(root + "..").should().haveNameMatching(PATTERNS);
    }

    private static ArchRule packages(String root) {
        return noClasses().that().resideInAPackage(root + "..").should().haveNameMatching(PATTERN_PACKAGES);
    }
}
