package io.hexline.world.snapshot;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.jsontype.NamedType;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.google.common.base.Throwables;
import io.hexline.application.collaborator.Command;
import io.hexline.domain.job.JobWithUsers;
import io.hexline.domain.job.MoveItem.MoveOutcome;
import io.hexline.domain.user.Subscriber.HostAssociation;
import io.hexline.domain.value.Change;
import io.hexline.domain.value.Id;
import io.hexline.world.Work;
import io.hexline.world.snapshot.check.SnapshotError;
import io.vavr.control.Either;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What is under way, in JSON: the domain's own records, component by component, since nobody writes this part of a file by
 * hand. Where several records can stand, {@code type} tells which.
 */
final class WorkJson {

    private static final ObjectMapper MAPPER = mapper();

    private WorkJson() {}

    /** Says in {@code type} which of several records it is. */
    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = WorkValues.TYPE)
    private interface OneOfSeveral {}

    @JsonSerialize(converter = MoveJobEntry.Writing.class)
    @JsonDeserialize(converter = MoveJobEntry.Reading.class)
    private interface AsEntry {}

    /** Its host can be of several kinds. */
    private interface WithTypedHost {

        @JsonSerialize(using = WorkValues.IdWriter.class)
        Id host();
    }

    /** Empty where nothing is under way. */
    static Map<String, Object> write(Work work) {
        return work.equals(Work.NONE) ? Map.of() : MAPPER.convertValue(work, new TypeReference<>() {});
    }

    /** The work, or what is wrong with it. */
    static Either<List<SnapshotError>, Work> read(Map<String, Object> json) {
        try {
            return Either.right(json.isEmpty() ? Work.NONE : MAPPER.convertValue(json, Work.class));
        } catch (IllegalArgumentException wrong) {
            return Either.left(List.of(
                    new SnapshotError("/work", "is not what was written: " + words(Throwables.getRootCause(wrong)))));
        }
    }

    /** What is wrong, without the names of what it was to become. */
    private static String words(Throwable wrong) {
        String text = String.valueOf(wrong.getMessage());
        return text.replaceAll("(?s) as a subtype of .*|\\(for .*|\\(through .*|\\n.*", "")
                .replaceAll("`[^`]*`", "what it was");
    }

    private static ObjectMapper mapper() {
        JsonMapper mapper = JsonMapper.builder()
                .enable(
                        DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES,
                        DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
                .disable(MapperFeature.AUTO_DETECT_GETTERS, MapperFeature.AUTO_DETECT_IS_GETTERS)
                .visibility(PropertyAccessor.FIELD, JsonAutoDetect.Visibility.ANY)
                .addModule(new Jdk8Module())
                .addModule(WorkValues.module())
                .build();
        for (Class<?> several : List.of(Command.class, MoveOutcome.class, Change.class)) {
            mapper.addMixIn(several, OneOfSeveral.class);
            Stream.of(several.getPermittedSubclasses())
                    .forEach(one -> mapper.registerSubtypes(new NamedType(one, one.getSimpleName())));
        }
        mapper.addMixIn(HostAssociation.class, WithTypedHost.class);
        mapper.addMixIn(JobWithUsers.class, AsEntry.class);
        return mapper;
    }
}
