package io.hexline.world.record;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import java.util.stream.Collectors;

/** A document that this version of the program cannot read: a newer one has written it, or somebody has changed it. */
public final class UnreadableRecord extends IllegalArgumentException {

    private static final long serialVersionUID = 1;

    UnreadableRecord(Class<?> type, JsonProcessingException cause) {
        super("a document of " + type.getSimpleName() + " that this version cannot read" + place(cause), cause);
    }

    /** Where in the document, without what stands there. */
    private static String place(JsonProcessingException cause) {
        String path = cause instanceof JsonMappingException mapping
                ? mapping.getPath().stream()
                        .map(step -> step.getFieldName() == null ? "" + step.getIndex() : step.getFieldName())
                        .collect(Collectors.joining("."))
                : "";
        return path.isEmpty() ? "" : ", at " + path;
    }
}
