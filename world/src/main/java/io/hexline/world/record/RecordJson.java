package io.hexline.world.record;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.jsontype.NamedType;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import io.hexline.application.collaborator.Command;
import io.hexline.domain.job.BatchWork;
import io.hexline.domain.job.JobWithUsers;
import io.hexline.domain.job.MoveItem.MoveOutcome;
import io.hexline.domain.location.CallingProfile.PstnConnection.LocalGateway;
import io.hexline.domain.location.Feature;
import io.hexline.domain.location.ScheduleEvent.Recurrence.Pattern;
import io.hexline.domain.number.InventoryNumber.NumberOwner;
import io.hexline.domain.user.LineHolder;
import io.hexline.domain.user.Subscriber.HostAssociation;
import io.hexline.domain.value.Change;
import io.hexline.domain.value.Id;
import io.hexline.world.Fault;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The domain's own records in JSON, component by component, for what nobody writes by hand. Where several records can
 * stand, {@code type} tells which. What was written is read as the same record; what an earlier version wrote, with the
 * {@linkplain RecordDefaults defaults} of what it did not know. What this version does not know is not read, so that nobody
 * writes it back without that.
 */
public final class RecordJson {

    private static final ObjectMapper MAPPER = mapper();

    private RecordJson() {}

    /** Says in {@code type} which of several records it is. */
    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = RecordValues.TYPE)
    private interface OneOfSeveral {}

    @JsonSerialize(converter = MoveJobEntry.Writing.class)
    @JsonDeserialize(converter = MoveJobEntry.Reading.class)
    private interface AsEntry {}

    /** Its host can be of several kinds. */
    private interface WithTypedHost {

        @JsonSerialize(using = RecordValues.IdWriter.class)
        Id host();
    }

    /** Its id can be of several kinds. */
    private interface WithTypedId {

        @JsonSerialize(using = RecordValues.IdWriter.class)
        Id id();
    }

    /** Those who belong to a feature can be of several kinds. */
    private interface WithTypedIds {

        @JsonSerialize(contentUsing = RecordValues.IdWriter.class)
        Set<Id> lines();

        @JsonSerialize(contentUsing = RecordValues.IdWriter.class)
        Set<Id> originators();
    }

    public static String write(Object written) {
        try {
            return MAPPER.writeValueAsString(written);
        } catch (JsonProcessingException defect) {
            throw new IllegalStateException("A record that cannot be written", defect);
        }
    }

    /**
     * What was written, by this version or an earlier one.
     *
     * @throws UnreadableRecord where it is neither
     */
    public static <T> T read(String json, Class<T> type) {
        try {
            return MAPPER.readValue(json, type);
        } catch (JsonProcessingException other) {
            throw new UnreadableRecord(type, other);
        }
    }

    /** The record as part of a greater file. */
    public static Map<String, Object> toMap(Object written) {
        return MAPPER.convertValue(written, new TypeReference<>() {});
    }

    /**
     * What was written into a greater file.
     *
     * @throws IllegalArgumentException where it is not what was written
     */
    public static <T> T ofMap(Map<String, Object> json, Class<T> type) {
        return MAPPER.convertValue(json, type);
    }

    private static ObjectMapper mapper() {
        JsonMapper mapper = JsonMapper.builder()
                .enable(
                        DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES,
                        DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
                .disable(MapperFeature.AUTO_DETECT_GETTERS, MapperFeature.AUTO_DETECT_IS_GETTERS)
                .visibility(PropertyAccessor.FIELD, JsonAutoDetect.Visibility.ANY)
                .addModule(new Jdk8Module())
                .addModule(RecordValues.module())
                .addModule(new RecordInstantiator.Module())
                .build();
        for (Class<?> several : List.of(
                Command.class,
                MoveOutcome.class,
                BatchWork.class,
                Change.class,
                LocalGateway.class,
                Pattern.class,
                NumberOwner.class,
                Fault.Failure.class)) {
            mapper.addMixIn(several, OneOfSeveral.class);
            records(several).forEach(one -> mapper.registerSubtypes(new NamedType(one, one.getSimpleName())));
        }
        mapper.addMixIn(HostAssociation.class, WithTypedHost.class);
        mapper.addMixIn(LineHolder.class, WithTypedId.class);
        mapper.addMixIn(Feature.Further.class, WithTypedIds.class);
        mapper.addMixIn(JobWithUsers.class, AsEntry.class);
        return mapper;
    }

    /** The records that can stand for a sealed type. */
    private static Stream<Class<?>> records(Class<?> type) {
        return type.isSealed()
                ? Stream.of(type.getPermittedSubclasses()).flatMap(RecordJson::records)
                : Stream.of(type);
    }
}
