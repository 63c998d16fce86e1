package io.hexline.application.troubleshooting;

/**
 * What a support case keeps besides what it keeps of every recording.
 *
 * @param name of a host, of a field, or the beginning of a path
 */
public record Keep(Part part, String name) {

    /** Of what it is. */
    public enum Part {
        /** All of the calls to a host. */
        HOST,
        /** All of the calls whose path begins so. */
        PATH,
        /** The values of fields, parameters and headers of this name, in every call. */
        FIELD
    }
}
