package io.hexline.bootstrap.architecture;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.hexline.domain.code.Rule;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The fields of snapshots, and who reads them. What only hands a value on, such as the facts of a decision, reads nothing.
 */
public final class SnapshotFields {

    private static final String WORLD = "io.hexline.world";
    private static final Set<String> OF_EVERY_RECORD = Set.of("equals", "hashCode", "toString");

    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(
                    "io.hexline.domain",
                    "io.hexline.application",
                    "io.hexline.rest",
                    "io.hexline.inmemory",
                    "io.hexline.simulation",
                    WORLD);

    private SnapshotFields() {}

    /** Those that one family of rules reads, or nothing. */
    public static Set<String> readByOneFamilyOfRules() {
        return fields().filter(field -> readers(field).size() < 2 && ofRules(readers(field)))
                .map(field -> field.getOwner().getSimpleName() + "." + field.getName())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean ofRules(Set<JavaClass> readers) {
        return readers.stream().allMatch(reader -> reader.isAssignableTo(Rule.class));
    }

    /** The components of records that the writer of snapshots looks at. */
    private static Stream<JavaMethod> fields() {
        return HOUSE.stream()
                .filter(JavaClass::isRecord)
                .filter(type -> !type.getPackageName().startsWith(WORLD + "."))
                .flatMap(type -> type.getMethods().stream())
                .filter(SnapshotFields::isComponent)
                .filter(method -> users(method)
                        .anyMatch(user -> user.getOwner().getPackageName().startsWith(WORLD + ".snapshot")));
    }

    private static boolean isComponent(JavaMethod method) {
        return method.getRawParameterTypes().isEmpty()
                && method.getOwner()
                        .tryGetField(method.getName())
                        .filter(field -> !field.getModifiers().contains(JavaModifier.STATIC))
                        .isPresent();
    }

    /** The classes that make something of a field in the end. */
    private static Set<JavaClass> readers(JavaMethod field) {
        Set<JavaCodeUnit> seen = new HashSet<>();
        Deque<JavaCodeUnit> open = new ArrayDeque<>(List.of(field));
        Set<JavaClass> readers = new HashSet<>();
        while (!open.isEmpty()) {
            users(open.pop())
                    .filter(user -> !user.getOwner().getPackageName().startsWith(WORLD + "."))
                    .filter(seen::add)
                    .forEach(user -> {
                        if (handsOn(user.getOwner())) {
                            open.push(user);
                        } else {
                            readers.add(user.getOwner());
                        }
                    });
        }
        return readers;
    }

    private static Stream<JavaCodeUnit> users(JavaCodeUnit unit) {
        return unit instanceof JavaMethod method
                ? Stream.concat(
                        Stream.concat(method.getCallsOfSelf().stream(), method.getReferencesToSelf().stream())
                                .map(JavaAccess::getOrigin),
                        isComponent(method) ? within(method) : Stream.of())
                : Stream.of();
    }

    /** The methods of the record itself that look at the component, but for those that copy it. */
    private static Stream<JavaCodeUnit> within(JavaMethod accessor) {
        JavaField component = accessor.getOwner().getField(accessor.getName());
        return component.getAccessesToSelf().stream()
                .map(JavaAccess::getOrigin)
                .filter(user -> user instanceof JavaMethod method
                        && !method.equals(accessor)
                        && !method.getRawReturnType().equals(method.getOwner())
                        && !OF_EVERY_RECORD.contains(method.getName()));
    }

    /** Whether a class makes what it reads available to others, and nothing more. */
    private static boolean handsOn(JavaClass owner) {
        String name = owner.getSimpleName();
        boolean value = owner.getPackageName().startsWith("io.hexline.domain") && owner.isRecord();
        return value && !name.endsWith("Plan") && !name.endsWith("Decision")
                || name.endsWith("Facts")
                || name.endsWith("FactsReader")
                || name.endsWith("FactsLoader");
    }
}
