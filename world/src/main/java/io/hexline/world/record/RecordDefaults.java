package io.hexline.world.record;

import com.google.common.collect.ImmutableTable;
import com.google.common.collect.Table;
import io.hexline.domain.location.Feature;
import io.hexline.world.Fault;
import java.lang.reflect.RecordComponent;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;

/**
 * What a component of a record is in a document that was written before there was such a component: nothing, where that is a
 * value of its type, or what is declared here. A document without any other component is not read.
 */
public final class RecordDefaults {

    private static final Map<Class<?>, Object> NOTHING = Map.of(
            Optional.class,
            Optional.empty(),
            OptionalInt.class,
            OptionalInt.empty(),
            OptionalLong.class,
            OptionalLong.empty(),
            List.class,
            List.of(),
            Set.class,
            Set.of(),
            Map.class,
            Map.of());

    /** By the record and the name of its component. */
    private static final Table<Class<?>, String, Object> DECLARED = ImmutableTable.<Class<?>, String, Object>builder()
            .put(Feature.class, "further", Feature.Further.NONE)
            .put(Fault.class, "match", Fault.Match.ANY)
            .put(Fault.class, "delay", Duration.ZERO)
            .put(Fault.class, "chance", Fault.Chance.CERTAIN)
            .build();

    private RecordDefaults() {}

    /** What the component is where a document has none; empty where every document must have one. */
    public static Optional<Object> of(RecordComponent component) {
        return Optional.ofNullable(DECLARED.get(component.getDeclaringRecord(), component.getName()))
                .or(() -> Optional.ofNullable(NOTHING.get(component.getType())));
    }
}
