package io.hexline.simulation;

import io.hexline.domain.code.Collaborator;
import io.hexline.world.Fault;
import io.hexline.world.record.RecordJson;
import io.hexline.world.state.Codec;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** How a fault is kept. Rows of earlier versions say neither what it is about nor how long it takes nor how likely it is. */
final class FaultRow {

    private static final Map<String, Object> USUAL = RecordJson.toMap(new Fault(
            Collaborator.CARRIER,
            Optional.empty(),
            Fault.Match.ANY,
            Optional.empty(),
            Duration.ZERO,
            0,
            OptionalInt.empty(),
            Fault.Chance.CERTAIN));

    static final Codec<Fault> CODEC = new Codec<>(RecordJson::write, FaultRow::read);

    private FaultRow() {}

    private static Fault read(String text) {
        Map<String, Object> row = new HashMap<>(USUAL);
        Map<?, ?> written = RecordJson.read(text, Map.class);
        written.forEach((name, value) -> row.put((String) name, value));
        return RecordJson.ofMap(row, Fault.class);
    }
}
