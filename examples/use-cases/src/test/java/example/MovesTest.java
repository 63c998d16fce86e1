package example;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** What the programs print. */
class MovesTest {

    @Test
    void kariMoves() {
        assertEquals("The job is finished: 1 user moved.", printed(() -> FirstMove.main(new String[0])).strip());
    }

    @Test
    void theFirstMoveMeetsSomebodyAndTheSecondIsDone() {
        String[] lines = printed(() -> MoveKari.main(new String[0])).split("\\R");
        assertEquals("With extension 201 she cannot move:", lines[0]);
        assertEquals("  4202 ", lines[1].substring(0, 7));
        assertEquals("With extension 202 the job is finished:", lines[3]);
        assertEquals("  kari moved", lines[4]);
    }

    private static String printed(Runnable program) {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        PrintStream before = System.out;
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            program.run();
        } finally {
            System.setOut(before);
        }
        return printed.toString(StandardCharsets.UTF_8);
    }
}
