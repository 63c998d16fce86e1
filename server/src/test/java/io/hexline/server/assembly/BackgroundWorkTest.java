package io.hexline.server.assembly;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class BackgroundWorkTest {

    @Test
    void closingLetsWhatWasTakenComeToItsEnd() {
        AtomicInteger done = new AtomicInteger();
        try (BackgroundWork work = new BackgroundWork()) {
            for (int i = 0; i < 100; i++) {
                work.execute(done::incrementAndGet);
            }
        }

        assertEquals(100, done.get());
    }

    @Test
    void itsThreadsHaveNamesAndKeepTheProgramAlive() {
        Set<Thread> threads = ConcurrentHashMap.newKeySet();
        try (BackgroundWork work = new BackgroundWork()) {
            work.execute(() -> threads.add(Thread.currentThread()));
        }

        Thread thread = threads.iterator().next();
        assertTrue(thread.getName().startsWith("hexline-job-"));
        assertFalse(thread.isDaemon());
    }

    @Test
    void whoeverBringsTooMuchDoesItItself() {
        CountDownLatch release = new CountDownLatch(1);
        AtomicInteger done = new AtomicInteger();
        Set<Thread> workers = ConcurrentHashMap.newKeySet();
        try (BackgroundWork work = new BackgroundWork()) {
            for (int i = 0; i < 1_004; i++) {
                work.execute(() -> {
                    awaitQuietly(release);
                    done.incrementAndGet();
                });
            }
            work.execute(() -> workers.add(Thread.currentThread()));
            release.countDown();
        }

        assertEquals(Set.of(Thread.currentThread()), workers);
        assertEquals(1_004, done.get());
    }

    private static void awaitQuietly(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
