package io.hexline.har.source;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** Contents that a recording has put into files of their own. */
@FunctionalInterface
public interface Attachments {

    /** For a recording that has none. */
    Attachments NONE = name -> Optional.empty();

    /** The content of this name; empty where there is none, or none that belongs to the recording. */
    Optional<InputStream> open(String name) throws IOException;
}
