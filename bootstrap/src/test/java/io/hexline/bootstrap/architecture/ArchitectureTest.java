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
                    EvaluationResult result = law.in(BROKEN_ROOT).evaluate(BROKEN_HOUSE);

                    assertTrue(result.hasViolation());
                    assertTrue(
                            result.getFailureReport().toString().contains(law.culprit()),
                            () -> law.culprit() + " is not among " + result.getFailureReport());
                }));
    }

    @ParameterizedTest
    @EnumSource
    void everyPartThatIsSpokenOfIsThere(Part part) {
        assertTrue(HOUSE.stream().anyMatch(type -> part.holds(ROOT, type)));
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
                        .toList());
    }

    @Test
    void everyLawHasACulpritOfItsOwn() {
        assertTrue(LAWS.size() == LAWS.stream().map(Law::culprit).distinct().count());
    }
}
