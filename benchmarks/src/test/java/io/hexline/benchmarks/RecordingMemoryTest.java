package io.hexline.benchmarks;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a recording costs that is a megabyte longer, in bytes that are allocated: what is slow makes much of what it drops. */
class RecordingMemoryTest {

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private static final int SHORT = 3;
    private static final int LONG = 7;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "calls, READ, 800",
        "calls, CASE, 10000",
        "body, READ, 32",
        "body, CASE, 32",
        "messages, READ, 32",
        "messages, CASE, 32",
    })
    void a_megabyte_more_allocates_no_more_than_this(String kind, RecordingWork work, long kilobytes)
            throws IOException {
        Path shorter = written(kind, SHORT);
        Path longer = written(kind, LONG);
        allocated(work, longer);

        long more = (allocated(work, longer) - allocated(work, shorter)) / (LONG - SHORT) >> 10;

        assertTrue(more <= kilobytes, more + " kB for each megabyte");
    }

    private Path written(String kind, int megabytes) throws IOException {
        Path file = folder.resolve(kind + megabytes + ".har");
        HarFile.write(file, megabytes, kind);
        return file;
    }

    private static long allocated(RecordingWork work, Path recording) throws IOException {
        long thread = Thread.currentThread().getId();
        long before = THREADS.getThreadAllocatedBytes(thread);
        work.on(recording);
        return THREADS.getThreadAllocatedBytes(thread) - before;
    }
}
