package io.hexline.bootstrap.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.stream.Stream;

/** A member whose type, results and parameters are not of some packages, type arguments included. */
final class ShowNoTypeOf extends ArchCondition<JavaMember> {

    private final String packagePrefix;

    ShowNoTypeOf(String packagePrefix) {
        super("show no type of " + packagePrefix);
        this.packagePrefix = packagePrefix;
    }

    @Override
    public void check(JavaMember member, ConditionEvents events) {
        types(member)
                .flatMap(type -> type.getAllInvolvedRawTypes().stream())
                .map(JavaClass::getName)
                .filter(name -> name.startsWith(packagePrefix))
                .distinct()
                .forEach(name ->
                        events.add(SimpleConditionEvent.violated(member, member.getFullName() + " shows " + name)));
    }

    static Stream<JavaType> types(JavaMember member) {
        return member instanceof JavaCodeUnit unit
                ? Stream.concat(Stream.of(unit.getReturnType()), unit.getParameterTypes().stream())
                : Stream.of(((JavaField) member).getType());
    }
}
