package io.hexline.bootstrap.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.util.List;
import java.util.Set;

/**
 * Which packages stand on which. In the domain the things (users, licenses, locations …) name each other by id, so
 * their packages cannot be free of cycles; what is built on them is, and so are they once ids and other values, which
 * use nothing of another package, are left aside.
 */
final class CycleLaws {

    private static final Set<String> THINGS =
            Set.of("carrier", "license", "location", "number", "organization", "user");

    private CycleLaws() {}

    static List<Law> all() {
        return List.of(
                new Law("codes, things, moves and jobs are layers", CycleLaws::layers, "CodeSeesMove"),
                new Law("things name each other by id", CycleLaws::things, "UserHoldsLocation"),
                new Law("the application's packages have no cycles", CycleLaws::application, "EarlySeesLate"));
    }

    private static ArchRule layers(String root) {
        return slices().assignedFrom(new Layers(root + ".domain.")).should().beFreeOfCycles();
    }

    private static ArchRule things(String root) {
        return slices().matching(root + ".domain.(*)..")
                .should()
                .beFreeOfCycles()
                .ignoreDependency(alwaysTrue(), describe("a value", type -> isValue(root, type)));
    }

    private static ArchRule application(String root) {
        return slices().matching(root + ".application.(*)..").should().beFreeOfCycles();
    }

    /** Whether the type uses nothing of the domain but its own package and the root, where all values stand on. */
    private static boolean isValue(String root, JavaClass type) {
        return type.getDirectDependenciesFromSelf().stream()
                .map(dependency -> dependency.getTargetClass().getPackageName())
                .filter(name -> name.startsWith(root + ".domain."))
                .allMatch(type.getPackageName()::equals);
    }

    private record Layers(String prefix) implements SliceAssignment {

        @Override
        public SliceIdentifier getIdentifierOf(JavaClass type) {
            if (!type.getPackageName().startsWith(prefix)) {
                return SliceIdentifier.ignore();
            }
            String concept = type.getPackageName().substring(prefix.length()).replaceFirst("\\..*", "");
            return SliceIdentifier.of(THINGS.contains(concept) ? "things" : concept);
        }

        @Override
        public String getDescription() {
            return "the layers of the domain";
        }
    }
}
