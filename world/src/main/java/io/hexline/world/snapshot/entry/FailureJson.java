package io.hexline.world.snapshot.entry;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.google.common.collect.ImmutableBiMap;
import io.hexline.application.failure.PortFailure.Unreachable.Cause;
import io.hexline.world.Fault;
import java.io.IOException;

/** How a fault fails, in JSON: a word where nobody answers, an object for an answer. */
public final class FailureJson {

    public static final ImmutableBiMap<String, Cause> WORDS =
            ImmutableBiMap.of("connection-refused", Cause.CONNECTION_REFUSED, "time-out", Cause.TIMED_OUT);

    private FailureJson() {}

    public static final class Writer extends JsonSerializer<Fault.Failure> {

        @Override
        public void serialize(Fault.Failure failure, JsonGenerator json, SerializerProvider provider)
                throws IOException {
            if (failure instanceof Fault.Failure.Answer answer) {
                json.writeStartObject();
                json.writeNumberField("status", answer.status());
                json.writeStringField("code", answer.code());
                json.writeStringField("reason", answer.reason());
                json.writeEndObject();
            } else {
                json.writeString(WORDS.inverse().get(((Fault.Failure.NoAnswer) failure).cause()));
            }
        }
    }

    public static final class Reader extends JsonDeserializer<Fault.Failure> {

        @Override
        public Fault.Failure deserialize(JsonParser json, DeserializationContext context) throws IOException {
            JsonNode failure = context.readTree(json);
            return failure.isTextual()
                    ? new Fault.Failure.NoAnswer(WORDS.get(failure.textValue()))
                    : new Fault.Failure.Answer(
                            failure.get("status").intValue(),
                            failure.get("code").textValue(),
                            failure.get("reason").textValue());
        }
    }
}
