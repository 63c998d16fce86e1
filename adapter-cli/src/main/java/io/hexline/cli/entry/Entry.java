package io.hexline.cli.entry;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** One thing of a list. */
public interface Entry {

    /** Adds it to a JSON document; what is not there is left out. */
    void write(ObjectNode node);
}
