package io.hexline.bootstrap.reference;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.hexline.domain.code.Code;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * A constant of a family of rules.
 *
 * @param family the enum
 */
record RuleConstant(Class<?> family, String name, Code code) {

    /** All of them, by family: every enum of the domain whose constants have a code. */
    static List<RuleConstant> all() {
        return new ClassFileImporter()
                .importPackages("io.hexline.domain").stream()
                        .filter(RuleConstant::isFamily)
                        .map(JavaClass::reflect)
                        .sorted(Comparator.comparing(Class::getName))
                        .flatMap(RuleConstant::constants)
                        .toList();
    }

    private static boolean isFamily(JavaClass type) {
        return type.isEnum()
                && type.isTopLevelClass()
                && type.getAllMethods().stream()
                        .anyMatch(method -> method.getName().equals("code")
                                && method.getRawReturnType().isAssignableTo(Code.class));
    }

    private static Stream<RuleConstant> constants(Class<?> family) {
        return Stream.of(family.getEnumConstants())
                .map(constant -> new RuleConstant(family, ((Enum<?>) constant).name(), codeOf(constant)));
    }

    private static Code codeOf(Object constant) {
        try {
            return (Code) constant.getClass().getMethod("code").invoke(constant);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
