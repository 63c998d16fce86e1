package io.hexline.bootstrap.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.hexline.application.Host;
import io.hexline.bootstrap.house.JavaSource.JavaMethod;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What can be counted of the house, next to what is allowed; {@code docs/house.md} shows the figures. */
class HouseFiguresTest {

    private static final int MOST_LINES_OF_A_FILE = 300;
    private static final int MOST_LINES_OF_A_METHOD = 35;
    private static final int MOST_RINGS = 1;
    private static final int MOST_WITH_THE_HOST = 78;

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("io.hexline");

    private final List<JavaSource> main = JavaSource.main();

    @Test
    void noFileIsLong() {
        int[] lines = main.stream().mapToInt(JavaSource::lines).sorted().toArray();
        print("file lines, median / 95 % / most", distribution(lines));

        assertEquals(
                List.of(),
                Stream.concat(main.stream(), JavaSource.tests().stream())
                        .filter(source -> source.lines() > MOST_LINES_OF_A_FILE)
                        .map(source -> source.file() + ": " + source.lines())
                        .toList());
    }

    @Test
    void noMethodIsLong() {
        int[] lines = main.stream()
                .flatMap(source -> source.methods().stream())
                .mapToInt(JavaMethod::lines)
                .sorted()
                .toArray();
        print("method lines, median / 95 % / most", distribution(lines));

        assertEquals(
                List.of(),
                main.stream()
                        .flatMap(source -> source.methods().stream()
                                .filter(method -> method.lines() > MOST_LINES_OF_A_METHOD)
                                .map(method -> source.file() + " " + method.name() + ": " + method.lines()))
                        .toList());
    }

    @Test
    void noPackagesNeedEachOther() {
        List<Set<String>> rings = new PackageRings(CLASSES).all();
        print("rings of packages", rings.size() + " " + rings);

        assertTrue(rings.size() <= MOST_RINGS, rings::toString);
    }

    @Test
    void nobodyTakesTheWholeHost() {
        List<String> takers = CLASSES.stream()
                .filter(type -> type.getPackageName().startsWith("io.hexline.application"))
                .filter(type -> Stream.concat(type.getMethods().stream(), type.getConstructors().stream())
                        .anyMatch(method -> method.getRawParameterTypes().stream()
                                .anyMatch(parameter -> parameter.isEquivalentTo(Host.class))))
                .map(type -> type.getSimpleName())
                .sorted()
                .toList();
        print("classes of the application that take the whole Host", takers.size() + " " + takers);

        assertTrue(takers.size() <= MOST_WITH_THE_HOST, takers::toString);
    }

    @Test
    void aRingIsFoundWhereverItIs() {
        JavaClasses broken = new ClassFileImporter().importPackages("io.hexline.architecture.fixtures.application");

        assertEquals(
                List.of(Set.of(
                        "io.hexline.architecture.fixtures.application.early",
                        "io.hexline.architecture.fixtures.application.late")),
                new PackageRings(broken).all());
    }

    private static String distribution(int... sorted) {
        return sorted[sorted.length / 2] + " / " + sorted[sorted.length * 95 / 100] + " / " + sorted[sorted.length - 1];
    }

    private static void print(String figure, String value) {
        System.out.println(figure + ": " + value);
    }
}
