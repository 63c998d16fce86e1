package io.hexline.world.state;

import java.util.function.BiConsumer;

/** All that a table holds, to be kept somewhere else: each key and its value as their codecs write them. */
public interface TableRows {

    /** The table's name. */
    String table();

    void rows(BiConsumer<String, String> row);
}
