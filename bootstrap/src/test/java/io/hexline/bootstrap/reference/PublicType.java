package io.hexline.bootstrap.reference;

import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.Member;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A type as callers see it: a line for itself, and one for each of its members. */
record PublicType(Class<?> type) {

    private static final int SEEN = Modifier.PUBLIC | Modifier.PROTECTED;
    private static final int SAID = SEEN | Modifier.STATIC | Modifier.FINAL | Modifier.ABSTRACT;
    private static final String PACKAGES = "\\b([a-z]\\w*\\.)+(?=[A-Z])";

    /** What everything has, and every enum and record. */
    private static final Set<String> OF_ALL = Set.of("equals", "hashCode", "toString", "values", "valueOf");

    static boolean isSeen(int modifiers) {
        return (modifiers & SEEN) != 0;
    }

    List<String> lines() {
        Stream<String> members = Stream.of(
                        Arrays.stream(type.getDeclaredFields())
                                .filter(PublicType::isSeen)
                                .map(PublicType::text),
                        Arrays.stream(type.getDeclaredConstructors())
                                .filter(PublicType::isSeen)
                                .map(this::text),
                        Arrays.stream(type.getDeclaredMethods())
                                .filter(PublicType::isSeen)
                                .filter(method -> !OF_ALL.contains(method.getName()))
                                .map(PublicType::text))
                .flatMap(kind -> kind)
                .map(member -> "  " + member)
                .sorted();
        return Stream.concat(Stream.of(heading()), members).toList();
    }

    private static boolean isSeen(Member member) {
        return isSeen(member.getModifiers()) && !member.isSynthetic();
    }

    private String heading() {
        return words(type.getModifiers()
                        & ~(type.isInterface() || type.isEnum() ? Modifier.ABSTRACT | Modifier.FINAL : 0))
                + (type.isSealed() ? "sealed " : "")
                + kind()
                + " "
                + type.getName()
                + parameters(type.getTypeParameters(), "")
                + above();
    }

    private String kind() {
        if (type.isAnnotation()) {
            return "annotation";
        }
        if (type.isInterface()) {
            return "interface";
        }
        return type.isEnum() ? "enum" : type.isRecord() ? "record" : "class";
    }

    private String above() {
        Stream<Type> parents = Stream.concat(
                Stream.ofNullable(type.getGenericSuperclass())
                        .filter(parent -> type.getSuperclass() != Object.class && !type.isEnum() && !type.isRecord()),
                Arrays.stream(type.getGenericInterfaces()));
        return parents.map(PublicType::name)
                .collect(Collectors.joining(", "))
                .transform(names -> names.isEmpty() ? "" : " of " + names);
    }

    private static String text(Field field) {
        return words(field.getModifiers()) + name(field.getGenericType()) + " " + field.getName();
    }

    private String text(Constructor<?> constructor) {
        return words(constructor.getModifiers()) + type.getSimpleName() + arguments(constructor);
    }

    private static String text(Method method) {
        String given = method.getDefaultValue() == null ? "" : " default " + method.getDefaultValue();
        return words(method.getModifiers())
                + (method.isDefault() ? "default " : "")
                + parameters(method.getTypeParameters(), " ")
                + name(method.getGenericReturnType())
                + " "
                + method.getName()
                + arguments(method)
                + given;
    }

    private static String arguments(Executable called) {
        String thrown = names(called.getGenericExceptionTypes());
        return "(" + names(called.getGenericParameterTypes()) + ")" + (thrown.isEmpty() ? "" : " throws " + thrown);
    }

    private static String parameters(TypeVariable<?>[] parameters, String after) {
        return parameters.length == 0
                ? ""
                : Arrays.stream(parameters)
                        .map(one -> one + " of " + names(one.getBounds()))
                        .map(one -> one.replaceFirst(" of Object$", ""))
                        .collect(Collectors.joining(", ", "<", ">" + after));
    }

    private static String names(Type... types) {
        return Arrays.stream(types).map(PublicType::name).collect(Collectors.joining(", "));
    }

    private static String name(Type type) {
        return type.getTypeName().replaceAll(PACKAGES, "");
    }

    private static String words(int modifiers) {
        String words = Modifier.toString(modifiers & SAID);
        return words.isEmpty() ? "" : words + " ";
    }
}
