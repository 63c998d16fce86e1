package io.hexline.bootstrap.reference;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.hexline.domain.code.Code;
import io.hexline.domain.code.Rule;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * A constant of a family of rules.
 *
 * @param family the enum
 */
record RuleConstant(Class<?> family, String name, Rule<?> rule) {

    /** All of them, by family: every enum of the domain whose constants are rules. */
    static List<RuleConstant> all() {
        return new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("io.hexline.domain")
                        .stream()
                        .filter(type -> type.isEnum() && type.isAssignableTo(Rule.class))
                        .map(JavaClass::reflect)
                        .sorted(Comparator.comparing(Class::getName))
                        .flatMap(RuleConstant::constants)
                        .toList();
    }

    Code code() {
        return rule.code();
    }

    /** The family's file, as the reference pages point to it. */
    String link() {
        return Markdown.file(family);
    }

    private static Stream<RuleConstant> constants(Class<?> family) {
        return Stream.of(family.getEnumConstants())
                .map(constant -> new RuleConstant(family, ((Enum<?>) constant).name(), (Rule<?>) constant));
    }
}
