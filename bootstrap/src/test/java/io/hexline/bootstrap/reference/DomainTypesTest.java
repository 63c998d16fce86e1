package io.hexline.bootstrap.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The page that says what each type of the domain is, held against the code. */
class DomainTypesTest {

    private static final Pattern NAMED = Pattern.compile("`([A-Z][A-Za-z]+)`(?=[^|]*\\|)");

    @Test
    void everyPublicTypeStandsThereOnce() throws IOException {
        String page = Files.readString(Path.of("../docs/domain-types.md"));
        List<String> named = page.lines()
                .filter(line -> line.startsWith("| `"))
                .map(line -> line.split("\\|")[1] + "|")
                .flatMap(cell -> NAMED.matcher(cell).results())
                .map((MatchResult name) -> name.group(1))
                .sorted()
                .toList();
        assertEquals(List.copyOf(publicTypes()), named);
    }

    private static TreeSet<String> publicTypes() {
        return new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("io.hexline.domain")
                        .stream()
                        .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
                        .filter(JavaClass::isTopLevelClass)
                        .filter(type -> !type.getSimpleName().equals("package-info"))
                        .map(JavaClass::getSimpleName)
                        .collect(Collectors.toCollection(TreeSet::new));
    }
}
