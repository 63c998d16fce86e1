package io.hexline.world.snapshot.entry;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import io.hexline.domain.value.Syntax.Malformed;
import io.hexline.world.Fault;
import io.vavr.control.Either;
import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.Set;

/** How the values of a snapshot file stand in JSON. */
public final class Json {

    public static final ObjectMapper MAPPER = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .disable(MapperFeature.AUTO_DETECT_IS_GETTERS)
            .addModule(module())
            .build();

    public static final ObjectWriter WRITER = MAPPER.writer(new DefaultPrettyPrinter(Separators.createDefaultInstance()
                    .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
                    .withObjectEmptySeparator("")
                    .withArrayEmptySeparator(""))
            .withObjectIndenter(new DefaultIndenter("  ", "\n")));

    private Json() {}

    private static SimpleModule module() {
        SimpleModule module = new SimpleModule();
        TextType.ALL.forEach(type -> add(module, type));
        module.addSerializer(Fault.Failure.class, new FailureJson.Writer());
        module.addDeserializer(Fault.Failure.class, new FailureJson.Reader());
        module.setSerializerModifier(new AbsentFacts());
        module.addAbstractTypeMapping(Set.class, LinkedHashSet.class);
        return module;
    }

    private static <T> void add(SimpleModule module, TextType<T> text) {
        module.addSerializer(text.type(), new JsonSerializer<>() {
            @Override
            public void serialize(T value, JsonGenerator json, SerializerProvider provider) throws IOException {
                json.writeString(text.format().apply(value));
            }
        });
        module.addDeserializer(text.type(), new JsonDeserializer<>() {
            @Override
            public T deserialize(JsonParser json, DeserializationContext context) throws IOException {
                Either<Malformed, T> parsed = text.parse().apply(json.getText());
                return parsed.isRight()
                        ? parsed.get()
                        : context.reportInputMismatch(
                                text.type(), "%s", parsed.getLeft().message());
            }
        });
    }
}
