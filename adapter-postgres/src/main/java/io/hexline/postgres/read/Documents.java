package io.hexline.postgres.read;

import io.hexline.world.record.RecordJson;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** Things as they were written, of statements that select documents. */
final class Documents {

    private Documents() {}

    static <T> List<T> list(Handle handle, Class<T> type, String statement, Object... values) {
        return handle.select(statement, values)
                .mapTo(String.class)
                .map(document -> RecordJson.read(document, type))
                .list();
    }

    static <T> Optional<T> one(Handle handle, Class<T> type, String statement, Object... values) {
        return list(handle, type, statement, values).stream().findFirst();
    }

    /** Values for {@code = ANY(?)}. */
    static String[] texts(Collection<?> values) {
        return values.stream().map(Object::toString).toArray(String[]::new);
    }
}
