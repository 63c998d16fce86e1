package io.hexline.world.snapshot.read;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.google.common.base.Defaults;
import com.google.common.collect.Maps;
import io.hexline.domain.value.Syntax.Malformed;
import io.hexline.world.Fault;
import io.hexline.world.snapshot.entry.FailureJson;
import io.hexline.world.snapshot.entry.Limits;
import io.hexline.world.snapshot.entry.Recent;
import io.hexline.world.snapshot.entry.TextType;
import io.hexline.world.snapshot.read.Shape.OfRecord;
import io.hexline.world.snapshot.read.Shape.Refused;
import io.vavr.control.Either;
import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The shapes of entries, by their records: the same of which the schema is made. Of each file they are made anew. */
final class Shapes {

    private static final Map<Class<?>, TextType<?>> TEXTS = Maps.uniqueIndex(TextType.ALL, TextType::type);

    private final Map<Class<?>, Shape<?>> records = new HashMap<>();

    <T> Shape<T> of(Class<T> entry) {
        return cast(record(entry));
    }

    private Shape<?> record(Class<?> type) {
        Shape<?> known = records.get(type);
        if (known == null) {
            known = made(type);
            records.put(type, known);
        }
        return known;
    }

    private Shape<?> made(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        Map<String, Integer> places = new HashMap<>();
        long required = 0;
        for (int place = 0; place < components.length; place++) {
            places.put(components[place].getName(), place);
            required |= isRequired(type, components[place]) ? 1L << place : 0;
        }
        return new OfRecord<>(
                constructor(type, components),
                places,
                Arrays.stream(components).<Shape<?>>map(this::component).toList(),
                Arrays.stream(components)
                        .map(RecordComponent::getType)
                        .map(Defaults::defaultValue)
                        .toArray(),
                required);
    }

    private static Constructor<?> constructor(Class<?> type, RecordComponent[] components) {
        try {
            return type.getDeclaredConstructor(
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
        } catch (NoSuchMethodException defect) {
            throw new IllegalStateException(defect);
        }
    }

    private static boolean isRequired(Class<?> type, RecordComponent component) {
        try {
            JsonProperty property = type.getDeclaredField(component.getName()).getAnnotation(JsonProperty.class);
            return property != null && property.required();
        } catch (NoSuchFieldException defect) {
            throw new IllegalStateException(defect);
        }
    }

    private Shape<?> component(RecordComponent component) {
        Optional<Limits> limits = Optional.ofNullable(component.getAnnotation(Limits.class));
        int min = limits.map(Limits::min).orElse(Integer.MIN_VALUE);
        int max = limits.map(Limits::max).orElse(Integer.MAX_VALUE);
        Class<?> type = component.getType();
        if (type == int.class || type == Integer.class) {
            return Shape.integer(min, max);
        }
        if (type == String.class) {
            return string(limits.map(Limits::pattern).orElse(Limits.NOT_BLANK), max);
        }
        return type == List.class
                ? Shape.list(of(argument(component.getGenericType())), min, max)
                : of(component.getGenericType());
    }

    private Shape<?> of(Type type) {
        if (type instanceof ParameterizedType collection) {
            return collection(collection);
        }
        Class<?> plain = (Class<?>) type;
        TextType<?> text = TEXTS.get(plain);
        if (text != null) {
            return text(text);
        } else if (plain == String.class) {
            return string(Limits.NOT_BLANK, Integer.MAX_VALUE);
        } else if (plain == boolean.class || plain == Boolean.class) {
            return Shape.bool();
        } else if (plain == Fault.Failure.class) {
            return failure();
        }
        return plain.isEnum() ? constant(plain) : record(plain);
    }

    private Shape<?> collection(ParameterizedType type) {
        if (type.getRawType() == Map.class) {
            return Shape::anyObject;
        }
        Shape<?> element = of(argument(type));
        return type.getRawType() == Set.class ? recent(Shape.set(element)) : Shape.list(element, 0, Integer.MAX_VALUE);
    }

    private static Type argument(Type collection) {
        return ((ParameterizedType) collection).getActualTypeArguments()[0];
    }

    /** Equal ones of late are the same. */
    private static <T> Shape<T> recent(Shape<T> shape) {
        Recent<T, T> recent = new Recent<>();
        return json -> recent.get(shape.read(json), value -> value);
    }

    /** What a text says; {@code null} is for a text that says nothing of the kind. */
    private static <T> Shape<T> said(Says<T> says) {
        Shape<String> text = Shape.text();
        Recent<String, T> recent = new Recent<>();
        return json -> {
            T value = recent.get(text.read(json), says::of);
            Refused.unless(value != null);
            return value;
        };
    }

    @FunctionalInterface
    private interface Says<T> {
        T of(String text);
    }

    private static Shape<String> string(String pattern, int max) {
        Pattern compiled = compiled(pattern);
        return said(text -> text.length() <= max && fits(compiled, text) ? text : null);
    }

    private static <T> Shape<T> text(TextType<T> type) {
        Pattern compiled = compiled(type.pattern());
        return said(text -> {
            Either<Malformed, T> parsed = type.parse().apply(text);
            return parsed.isRight() && fits(compiled, text) ? parsed.get() : null;
        });
    }

    /** In a schema, {@code $} is the end of the text, not of its last line. */
    private static Pattern compiled(String pattern) {
        return Pattern.compile(pattern.replaceFirst("\\$$", "\\\\z"));
    }

    private static boolean fits(Pattern pattern, String text) {
        return pattern.matcher(text).find();
    }

    private static Shape<?> constant(Class<?> type) {
        Map<String, Object> byName = new HashMap<>();
        for (Object constant : type.getEnumConstants()) {
            byName.put(((Enum<?>) constant).name(), constant);
        }
        return said(byName::get);
    }

    /** An answer of somebody outside. */
    record AnswerEntry(
            @JsonProperty(required = true) @Limits(min = 100, max = 599)
            int status,

            @JsonProperty(required = true) String code,
            @JsonProperty(required = true) String reason) {}

    private Shape<Fault.Failure> failure() {
        Shape<AnswerEntry> answer = of(AnswerEntry.class);
        Shape<Fault.Failure> word = said(text ->
                FailureJson.WORDS.containsKey(text) ? new Fault.Failure.NoAnswer(FailureJson.WORDS.get(text)) : null);
        return json -> json.currentToken().isStructStart() ? failure(answer.read(json)) : word.read(json);
    }

    private static Fault.Failure failure(AnswerEntry answer) throws IOException {
        return new Fault.Failure.Answer(answer.status(), answer.code(), answer.reason());
    }

    @SuppressWarnings("unchecked") // a record's shape makes that record
    private static <T> Shape<T> cast(Shape<?> shape) {
        return (Shape<T>) shape;
    }
}
