package io.hexline.application.control;

import io.vavr.control.Either;
import java.util.List;
import java.util.Map;

/** The failures of the systems outside that lie ahead, each as it stands in a snapshot file. */
public interface FaultControl {

    /** What is left of each as JSON, by its id, in the order in which they came. */
    Map<Integer, String> all();

    /** The id of the new one; all that is wrong with it otherwise, a sentence each. */
    Either<List<String>, Integer> add(byte[] fault);

    /** Whether it was there. */
    boolean remove(int id);

    void clear();
}
