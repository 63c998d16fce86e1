package io.hexline.server.assembly;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class WatchTest {

    private static final Duration SOON = Duration.ofMillis(1);

    @Test
    void looksAgainAndAgainUntilItIsClosed() throws InterruptedException {
        CountDownLatch looks = new CountDownLatch(3);
        List<Thread> threads = new CopyOnWriteArrayList<>();
        AtomicInteger all = new AtomicInteger();
        try (Watch watch = new Watch(
                "watch",
                () -> {
                    threads.add(Thread.currentThread());
                    all.incrementAndGet();
                    looks.countDown();
                },
                SOON)) {
            assertTrue(looks.await(10, TimeUnit.SECONDS), watch::toString);
        }

        int looked = all.get();
        threads.get(0).join(TimeUnit.SECONDS.toMillis(10));
        assertEquals(looked, all.get());
        assertFalse(threads.get(0).isAlive());
        assertFalse(threads.get(0).isDaemon());
    }

    @Test
    void aDefectIsToldAndDoesNotEndIt() throws InterruptedException {
        CountDownLatch told = new CountDownLatch(2);
        Thread.UncaughtExceptionHandler usual = Thread.getDefaultUncaughtExceptionHandler();
        Thread.setDefaultUncaughtExceptionHandler((thread, defect) -> told.countDown());
        try (Watch watch = new Watch(
                "watch",
                () -> {
                    throw new IllegalStateException("defect");
                },
                SOON)) {
            assertTrue(told.await(10, TimeUnit.SECONDS), watch::toString);
        } finally {
            Thread.setDefaultUncaughtExceptionHandler(usual);
        }
    }
}
