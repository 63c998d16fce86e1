package io.hexline.bootstrap.hostile;

import static org.junit.jupiter.api.Assertions.assertTrue;

/**
 * What the program takes of the machine.
 *
 * @param threads its own
 * @param memory bytes that are still in use after a garbage collection
 */
record Footprint(int threads, long memory) {

    private static final int MORE_THREADS = 4;
    private static final long MORE_MEMORY = 24 << 20;

    static Footprint now() {
        int threads = (int) Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().startsWith("hexline"))
                .count();
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return new Footprint(threads, runtime.totalMemory() - runtime.freeMemory());
    }

    /** Fails where the program takes noticeably more than before. */
    void assertNoMoreThan(Footprint before) {
        assertTrue(threads <= before.threads + MORE_THREADS, () -> "threads: " + before + ", then " + this);
        assertTrue(memory <= before.memory + MORE_MEMORY, () -> "memory: " + before + ", then " + this);
    }
}
