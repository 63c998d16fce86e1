package io.hexline.server.assembly;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.ThreadMXBean;
import io.hexline.inmemory.RandomIds;
import io.hexline.world.World;
import io.hexline.world.snapshot.Snapshots;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What a user of a large world costs: counted by the JVM for the thread that reads it, and so the same on any machine. */
class WorldCostTest {

    /** Of everything that is made while a user is read, checked, stored and indexed, of which most is gone at once. */
    private static final long ALLOCATED_PER_USER = 25_000;

    private static final int FEW = 2_000;
    private static final int MANY = 12_000;
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private static byte[] file(int users) {
        String people = IntStream.range(0, users).mapToObj("""
                        {"id": "0bb58e63-ed2f-4e3b-a7e6-%1$012d", "emails": ["first.last.%1$d@example.com"],
                         "displayName": "First Last%1$d", "firstName": "First", "lastName": "Last%1$d",
                         "licenses": ["calling"],
                         "calling": {"locationId": "oslo", "extension": "%1$d", "phoneNumber": "+47%1$08d"}}"""::formatted).collect(Collectors.joining(","));
        String numbers = IntStream.range(0, users)
                .mapToObj("{\"phoneNumber\": \"+47%08d\", \"locationId\": \"oslo\"}"::formatted)
                .collect(Collectors.joining(","));
        return """
                {"format": 2, "organizations": [{"id": "acme", "displayName": "Acme",
                 "licenses": [{"id": "calling", "name": "Calling", "kind": "CALLING_PROFESSIONAL", "totalUnits": 1000000}],
                 "locations": [{"id": "oslo", "name": "Oslo", "address": {"country": "NO"}, "calling": {}}],
                 "people": [%s], "numbers": [%s]}]}
                """.formatted(people, numbers).getBytes(StandardCharsets.UTF_8);
    }

    private static long allocated(byte[] file, int users) {
        long before = THREADS.getThreadAllocatedBytes(Thread.currentThread().getId());
        World world = Snapshots.parse(file).getOrElseThrow(problems -> new AssertionError(problems));
        SimulatedHost host = SimulatedHost.of(world, InstantSource.system(), Runnable::run, new RandomIds());
        long allocated = THREADS.getThreadAllocatedBytes(Thread.currentThread().getId()) - before;
        assertEquals(users, host.world().people().size());
        return allocated;
    }

    @Test
    void aUserCostsTheSameHoweverManyThereAre() {
        byte[] few = file(FEW);
        byte[] many = file(MANY);
        allocated(few, FEW);
        long perUser = (allocated(many, MANY) - allocated(few, FEW)) / (MANY - FEW);

        assertTrue(perUser < ALLOCATED_PER_USER, () -> perUser + " bytes for each user");
        System.out.println(perUser + " bytes are allocated for each user");
    }
}
