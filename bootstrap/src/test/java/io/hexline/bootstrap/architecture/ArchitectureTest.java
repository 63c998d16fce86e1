package io.hexline.bootstrap.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.EvaluationResult;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ArchitectureTest {

    private static final String ROOT = "io.hexline";
    private static final String BROKEN_ROOT = "io.hexline.architecture.fixtures";

    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .withImportOption(place -> !place.contains("-tests.jar"))
            .importPackages(ROOT);
    private static final JavaClasses BROKEN_HOUSE = new ClassFileImporter().importPackages(BROKEN_ROOT);

    private static final List<Law> LAWS = Stream.of(
                    DependencyLaws.all(),
                    PurityLaws.all(),
                    PortLaws.all(),
                    AssemblyLaws.all(),
                    FailureLaws.all(),
                    NamingLaws.all(),
                    CycleLaws.all())
            .flatMap(List::stream)
            .toList();

    @TestFactory
    Stream<DynamicTest> theHouseKeeps() {
        return LAWS.stream()
                .map(law -> dynamicTest(law.name(), () -> law.in(ROOT).check(HOUSE)));
    }

    @TestFactory
    Stream<DynamicTest> theBrokenHouseBreaks() {
        return LAWS.stream()
                .map(law -> dynamicTest(law.name(), () -> {
                    assertTrue(
                            BROKEN_HOUSE.stream()
                                    .anyMatch(type -> type.getName().contains("." + law.culprit())),
                            () -> "no " + law.culprit() + " in " + BROKEN_ROOT
                                    + ": add a class there that breaks the law, as others do");

                    EvaluationResult result = law.in(BROKEN_ROOT).evaluate(BROKEN_HOUSE);

                    assertTrue(
                            result.getFailureReport().toString().contains(law.culprit()),
                            () -> law.culprit() + " does not break the law; who does: " + result.getFailureReport());
                }));
    }

    @ParameterizedTest
    @EnumSource
    void everyPartThatIsSpokenOfIsThere(Part part) {
        assertTrue(
                HOUSE.stream().anyMatch(type -> part.holds(ROOT, type)),
                () -> "Part " + part + ": no class in " + ROOT + "." + part.lowerCase()
                        + "; is its module a dependency of bootstrap?");
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"SERVER", "JUNIT", "BOOTSTRAP"})
    void adaptersMaySeeNoOther(Part part) {
        List<Part> inside = List.of(Part.DOMAIN, Part.APPLICATION, Part.WORLD, Part.SPREADSHEET);
        List<Part> adapters =
                part.sees().stream().filter(other -> !inside.contains(other)).toList();

        assertEquals(
                part == Part.DEMO ? List.of(Part.CLI) : List.of(),
                adapters,
                () -> "Part " + part + " may see the inside " + inside + " and no adapter");
    }

    @ParameterizedTest
    @EnumSource(names = {"DOMAIN", "APPLICATION"})
    void guavaIsUsedWhereItIsHidden(Part part) {
        assertTrue(HOUSE.stream()
                .filter(type -> part.holds(ROOT, type))
                .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                .anyMatch(use -> use.getTargetClass().getPackageName().startsWith("com.google")));
    }

    /** So that rings are looked for everywhere. */
    @Test
    void everyClassBelongsToOnePart() {
        assertEquals(
                List.of(),
                HOUSE.stream()
                        .filter(type -> Arrays.stream(Part.values())
                                        .filter(part -> part.holds(ROOT, type))
                                        .count()
                                != 1)
                        .map(JavaClass::getName)
                        .toList(),
                "classes of no part, or of two: a part is named in Part, and its package is " + ROOT
                        + ".<part in lower case>");
    }

    @Test
    void everyLawHasACulpritOfItsOwn() {
        assertTrue(LAWS.size() == LAWS.stream().map(Law::culprit).distinct().count());
    }
}
