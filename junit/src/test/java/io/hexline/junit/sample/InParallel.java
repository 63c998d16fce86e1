package io.hexline.junit.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.hexline.junit.Hexline;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** Each test sees its own world from its beginning to its end. */
@Execution(ExecutionMode.CONCURRENT)
public class InParallel {

    @RegisterExtension
    static final Hexline HEXLINE =
            Hexline.withWorld(world -> world.organization("acme").administrator("ada"));

    @RepeatedTest(20)
    void ownWorld(RepetitionInfo repetition) {
        int mine = repetition.getCurrentRepetition();
        HEXLINE.reset(world -> {
            world.organization("globex");
            IntStream.range(0, mine).forEach(number -> world.administrator("admin-" + number));
        });

        assertEquals(mine, HEXLINE.world().people().size());
    }
}
