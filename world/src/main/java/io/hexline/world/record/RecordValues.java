package io.hexline.world.record;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.KeyDeserializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.module.SimpleModule;
import io.hexline.domain.code.Code;
import io.hexline.domain.code.Codes;
import io.hexline.domain.code.Finding.Evidence;
import io.hexline.domain.job.MoveJob.ResultKey;
import io.hexline.domain.value.Id;
import io.hexline.world.snapshot.entry.TextType;
import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** The values of {@link RecordJson} that are no records of components: texts, ids, codes and what findings saw. */
final class RecordValues {

    static final String TYPE = "type";
    private static final String VALUE = "value";

    private RecordValues() {}

    static SimpleModule module() {
        SimpleModule module = new SimpleModule();
        module.addAbstractTypeMapping(Set.class, LinkedHashSet.class);
        TextType.ALL.forEach(type -> addText(module, type));
        Stream.of(Id.class.getPermittedSubclasses())
                .map(type -> type.<Id>asSubclass(Id.class))
                .forEach(type -> add(module, type, Id::value, text -> id(type.getSimpleName(), text)));
        add(module, ResultKey.class, ResultKey::value, ResultKey::new);
        add(module, Code.class, RecordValues::name, RecordValues::code);
        module.addDeserializer(Id.class, reading(RecordValues::id));
        module.addSerializer(Evidence.class, new EvidenceWriter());
        module.addDeserializer(Evidence.class, reading(RecordValues::evidence));
        return module;
    }

    private static <T> void addText(SimpleModule module, TextType<T> type) {
        add(module, type.type(), type.format(), text -> parsed(type, text));
    }

    private static <T> T parsed(TextType<T> type, String text) {
        return type.parse().apply(text).getOrElseThrow(wrong -> new IllegalArgumentException(wrong.message()));
    }

    private static <T> void add(
            SimpleModule module, Class<? extends T> type, Function<T, String> write, Function<String, T> read) {
        module.addSerializer(type, new JsonSerializer<T>() {
            @Override
            public void serialize(T value, JsonGenerator json, SerializerProvider provider) throws IOException {
                json.writeString(write.apply(value));
            }
        });
        addReader(module, type, read);
        module.addKeyDeserializer(type, new KeyDeserializer() {
            @Override
            public Object deserializeKey(String key, DeserializationContext context) {
                return read.apply(key);
            }
        });
    }

    private static <T, S extends T> void addReader(SimpleModule module, Class<S> type, Function<String, T> read) {
        module.addDeserializer(type, new JsonDeserializer<S>() {
            @Override
            public S deserialize(JsonParser json, DeserializationContext context) throws IOException {
                return type.cast(read.apply(json.getText()));
            }
        });
    }

    private static <T> JsonDeserializer<T> reading(Function<JsonNode, T> read) {
        return new JsonDeserializer<>() {
            @Override
            public T deserialize(JsonParser json, DeserializationContext context) throws IOException {
                return read.apply(json.readValueAsTree());
            }
        };
    }

    private static Id id(JsonNode json) {
        return id(json.path(TYPE).asText(), json.path(VALUE).asText());
    }

    private static Id id(String type, String value) {
        Class<?> found = Stream.of(Id.class.getPermittedSubclasses())
                .filter(known -> known.getSimpleName().equals(type))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("there is no kind of id " + type));
        try {
            return (Id) found.getConstructor(String.class).newInstance(value);
        } catch (ReflectiveOperationException wrong) {
            throw new IllegalArgumentException("no " + type + ": " + value, wrong);
        }
    }

    private static String name(Code code) {
        return ((Enum<?>) code).getDeclaringClass().getSimpleName() + "." + code.name();
    }

    private static Code code(String name) {
        return Codes.all().stream()
                .filter(code -> name(code).equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("there is no code " + name));
    }

    private static Evidence evidence(JsonNode json) {
        Evidence evidence = Evidence.none();
        for (Map.Entry<String, JsonNode> value : json.properties()) {
            evidence = evidence.and(value.getKey(), seen(value.getValue()));
        }
        return evidence;
    }

    private static Object seen(JsonNode json) {
        if (json.isArray()) {
            return StreamSupport.stream(json.spliterator(), false)
                    .map(RecordValues::seen)
                    .toList();
        }
        return json.isObject() ? value(json) : json.isInt() ? (Object) json.intValue() : json.asText();
    }

    private static Object value(JsonNode json) {
        return TextType.ALL.stream()
                .filter(known -> !Id.class.isAssignableFrom(known.type()))
                .filter(known ->
                        known.type().getSimpleName().equals(json.path(TYPE).asText()))
                .findFirst()
                .<Object>map(known -> parsed(known, json.path(VALUE).asText()))
                .orElseGet(() -> id(json));
    }

    /** An id with its kind, where it could be of several. */
    static final class IdWriter extends JsonSerializer<Id> {

        @Override
        public void serialize(Id id, JsonGenerator json, SerializerProvider provider) throws IOException {
            writeTyped(id, id.value(), json);
        }
    }

    private static void writeTyped(Object value, String text, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField(TYPE, value.getClass().getSimpleName());
        json.writeStringField(VALUE, text);
        json.writeEndObject();
    }

    /** Values of the domain are told apart from texts: ids look different to readers. */
    private static final class EvidenceWriter extends JsonSerializer<Evidence> {

        @Override
        public void serialize(Evidence evidence, JsonGenerator json, SerializerProvider provider) throws IOException {
            json.writeStartObject();
            for (Map.Entry<String, Object> value : evidence.values().entrySet()) {
                json.writeFieldName(value.getKey());
                write(value.getValue(), json, provider);
            }
            json.writeEndObject();
        }

        private static void write(Object value, JsonGenerator json, SerializerProvider provider) throws IOException {
            if (value instanceof Iterable<?> many) {
                json.writeStartArray();
                for (Object one : many) {
                    write(one, json, provider);
                }
                json.writeEndArray();
            } else if (value instanceof Id id) {
                new IdWriter().serialize(id, json, provider);
            } else if (value instanceof Integer number) {
                json.writeNumber(number);
            } else if (TextType.ALL.stream().anyMatch(known -> known.type() == value.getClass())) {
                writeTyped(value, value.toString(), json);
            } else {
                json.writeString(String.valueOf(value));
            }
        }
    }
}
