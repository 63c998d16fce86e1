package io.hexline.world.snapshot.check;

import java.util.function.BiConsumer;

/** A place in a snapshot file. */
public record Place(String path) {

    public static final Place ROOT = new Place("");

    public Place at(String field) {
        return new Place(path + "/" + field);
    }

    /** Visits each element of a list that stands here, with its place. */
    public <T> void each(String field, Iterable<T> elements, BiConsumer<T, Place> visitor) {
        at(field).each(elements, visitor);
    }

    /** Visits each element of the list that this is the place of. */
    public <T> void each(Iterable<T> elements, BiConsumer<T, Place> visitor) {
        int index = 0;
        for (T element : elements) {
            visitor.accept(element, at(String.valueOf(index)));
            index++;
        }
    }

    /** Visits a value that may be absent. */
    public <T> void some(String field, T value, BiConsumer<T, Place> visitor) {
        if (value != null) {
            visitor.accept(value, at(field));
        }
    }
}
