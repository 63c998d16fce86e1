package io.hexline.world.snapshot.check;

import java.util.function.BiConsumer;

/**
 * A place in a snapshot file: a field or an element of another one. Of a large file there are millions, so that paths are made
 * of those only that are told.
 *
 * @param parent null for the whole file
 * @param field null for an element of a list
 */
public record Place(Place parent, String field, int index) {

    public static final Place ROOT = new Place(null, null, 0);

    public String path() {
        return parent == null ? "" : parent.path() + "/" + (field == null ? String.valueOf(index) : field);
    }

    public Place at(String name) {
        return new Place(this, name, 0);
    }

    /** Visits each element of a list that stands here, with its place. */
    public <T> void each(String name, Iterable<T> elements, BiConsumer<T, Place> visitor) {
        at(name).each(elements, visitor);
    }

    /** Visits each element of the list that this is the place of. */
    public <T> void each(Iterable<T> elements, BiConsumer<T, Place> visitor) {
        int next = 0;
        for (T element : elements) {
            visitor.accept(element, new Place(this, null, next));
            next++;
        }
    }

    /** Visits a value that may be absent. */
    public <T> void some(String name, T value, BiConsumer<T, Place> visitor) {
        if (value != null) {
            visitor.accept(value, at(name));
        }
    }
}
