package io.hexline.conformance.run;

import com.fasterxml.jackson.databind.JsonNode;
import io.vavr.control.Either;
import java.net.URI;
import java.util.List;

/** A server that runs for one run of a scenario. */
public interface StartedServer extends AutoCloseable {

    /** Where it listens, for example {@code http://127.0.0.1:41234}. */
    URI address();

    @Override
    void close();

    /** Starts servers on free ports. */
    interface Factory {

        /** The snapshot that scenarios call {@code sample}. */
        JsonNode sample();

        /** Whether a snapshot is of an earlier format, which is upgraded while it is read. */
        boolean isOfEarlierFormat(JsonNode snapshot);

        /** What is wrong with a snapshot, each with its path. */
        List<String> mistakes(JsonNode snapshot);

        /** A server with this world; everything that is wrong with the snapshot otherwise. */
        Either<List<String>, StartedServer> start(JsonNode snapshot);
    }
}
