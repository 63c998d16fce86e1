package io.hexline.world.state;

import io.hexline.world.record.RecordJson;
import java.util.function.Function;

/** How keys and values stand outside the process, as texts; what was written is read as the same again. */
public record Codec<T>(Function<T, String> write, Function<String, T> read) {

    public static final Codec<Integer> INTEGER = text(Integer::valueOf);

    public static final Codec<String> STRING = text(Function.identity());

    /** Of what says in words what it is. */
    public static <T> Codec<T> text(Function<String, T> read) {
        return new Codec<>(Object::toString, read);
    }

    /** Of records of the domain, or of the like. */
    public static <T> Codec<T> json(Class<T> type) {
        return new Codec<>(RecordJson::write, text -> RecordJson.read(text, type));
    }
}
