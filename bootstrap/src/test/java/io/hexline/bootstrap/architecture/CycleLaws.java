package io.hexline.bootstrap.architecture;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.util.Arrays;
import java.util.List;

/** In each module, packages stand on each other without a ring; its root package is one of them. */
final class CycleLaws {

    private CycleLaws() {}

    static List<Law> all() {
        return Arrays.stream(Part.values()).map(CycleLaws::law).toList();
    }

    private static Law law(Part part) {
        return new Law(
                "the packages of " + part.lowerCase() + " make no ring",
                root -> noRing(part, root),
                part.culprit("Ring"));
    }

    /** Whether there is such a part at all is asked of every part by itself. */
    private static ArchRule noRing(Part part, String root) {
        return slices().assignedFrom(new PackagesOf(part, root))
                .should()
                .beFreeOfCycles()
                .allowEmptyShould(true);
    }

    /** Each package by itself. */
    record PackagesOf(Part part, String root) implements SliceAssignment {

        @Override
        public SliceIdentifier getIdentifierOf(JavaClass type) {
            return part.holds(root, type) ? SliceIdentifier.of(type.getPackageName()) : SliceIdentifier.ignore();
        }

        @Override
        public String getDescription() {
            return "the packages of " + part;
        }
    }
}
