package io.hexline.application.job;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.google.common.util.concurrent.Uninterruptibles;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ParallelismTest {

    private final ExecutorService threads = Executors.newFixedThreadPool(2);
    private final Parallelism three = new Parallelism(3, threads);

    @AfterEach
    void end() {
        threads.shutdownNow();
    }

    @Test
    void someOfItIsDoneAtTheSameTime() {
        CountDownLatch together = new CountDownLatch(3);

        List<Integer> answers = three.all(List.of(1, 2, 3), one -> {
            together.countDown();
            Uninterruptibles.awaitUninterruptibly(together);
            return -one;
        });

        assertEquals(List.of(-1, -2, -3), answers);
    }

    @Test
    void whatNobodyBeginsIsDoneByWhoeverAsks() {
        Set<Thread> workers = ConcurrentHashMap.newKeySet();

        assertEquals(
                List.of(true, false), Parallelism.NONE.all(List.of(1, 2), one -> workers.add(Thread.currentThread())));
        assertEquals(Set.of(Thread.currentThread()), workers);
    }

    @Test
    void aDefectIsThrownOnceAllElseIsDone() {
        Set<Integer> done = ConcurrentHashMap.newKeySet();
        IllegalStateException defect = new IllegalStateException("defect");

        IllegalStateException thrown = assertThrows(
                IllegalStateException.class,
                () -> three.all(List.of(1, 2, 3), one -> {
                    done.add(one);
                    if (one == 1) {
                        throw defect;
                    }
                    return one;
                }));

        assertSame(defect, thrown);
        assertEquals(Set.of(1, 2, 3), done);
    }

    @Test
    void somebodyIsMoved() {
        assertThrows(IllegalArgumentException.class, () -> new Parallelism(0, threads));
        assertEquals(List.of(), three.all(List.of(), one -> one));
    }
}
