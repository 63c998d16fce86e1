package io.hexline.conformance.contract;

import com.networknt.schema.Error;
import com.networknt.schema.path.NodePath;

/**
 * One thing in an answer that is not as described.
 *
 * @param kind where it is and which rule it breaks, without what differs from answer to answer, for example
 *     {@code .items[].id required}
 * @param sentence for people
 */
record Mistake(String kind, String sentence) {

    /** Of its body; a property that is missing, or too much, is the place itself. */
    static Mistake of(Error error) {
        String property = error.getProperty() == null ? "" : "." + error.getProperty();
        return new Mistake(
                place(error.getInstanceLocation()) + property + " " + error.getKeyword(),
                error.getInstanceLocation() + " " + error.getMessage());
    }

    private static String place(NodePath path) {
        StringBuilder place = new StringBuilder();
        for (int index = 0; index < path.getNameCount(); index++) {
            Object element = path.getElement(index);
            place.append(element instanceof Integer ? "[]" : "." + element);
        }
        return place.toString();
    }
}
