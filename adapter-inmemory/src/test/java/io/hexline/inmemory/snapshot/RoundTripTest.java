package io.hexline.inmemory.snapshot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.io.Resources;
import io.hexline.application.store.Write;
import io.hexline.domain.user.Person;
import io.hexline.domain.user.Subscriber;
import io.hexline.inmemory.Hosts;
import io.hexline.inmemory.InMemoryHost;
import io.hexline.inmemory.World;
import io.hexline.testkit.APerson;
import io.hexline.testkit.ASubscriber;
import io.vavr.control.Either;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is written and read again is the same world. */
class RoundTripTest {

    static String full() throws IOException {
        return Resources.toString(Resources.getResource(RoundTripTest.class, "full.json"), StandardCharsets.UTF_8);
    }

    private static World world(String json) {
        return Snapshots.parse(json).getOrElseThrow(problems -> new AssertionError(problems));
    }

    private static void assertSurvives(World world) {
        assertEquals(Either.right(world), Snapshots.parse(Snapshots.write(world)));
    }

    @Test
    void everyFactSurvives() throws IOException {
        assertSurvives(world(full()));
        assertSurvives(Snapshots.sample());
        assertSurvives(world(Snapshots.example()));
    }

    @Test
    void aFileIsWrittenAsShortAsItWasRead() throws IOException {
        assertEquals(Json.MAPPER.readTree(full()), Json.MAPPER.readTree(Snapshots.write(world(full()))));
    }

    @Test
    void aHostGivesTheWorldThatItWasMadeOf() throws IOException {
        World world = world(full());

        assertEquals(world, Hosts.of(world).world());
    }

    @Test
    void whatAHostHasDoneSurvives() {
        World world = Snapshots.sample();
        InMemoryHost host = Hosts.of(world);
        Subscriber leaving = world.subscribers().iterator().next();
        Person carl = APerson.named("carl", leaving.enterprise().orElseThrow()).build();

        Subscriber stored = host.directory().subscriber(leaving.person()).get().orElseThrow();
        assertTrue(host.ledger()
                .commit(List.of(
                        new Write.RemoveSubscriber(stored),
                        new Write.PutPerson(carl),
                        new Write.PutSubscriber(
                                ASubscriber.of(carl, leaving.location().orElseThrow())
                                        .withNumber(leaving.lines().number().orElseThrow())
                                        .build())))
                .isRight());

        assertSurvives(host.world());
    }

    @Test
    void theFullFileMentionsEveryField() throws IOException {
        JsonNode file = Json.MAPPER.readTree(full());
        List<String> unmentioned = new ArrayList<>();
        SnapshotSchema.node()
                .findValues("properties")
                .forEach(properties -> properties.fieldNames().forEachRemaining(field -> {
                    if (file.findValue(field) == null) {
                        unmentioned.add(field);
                    }
                }));

        assertEquals(List.of(), unmentioned);
    }

    @Test
    void theSampleIsAsSnapshotsWriteIt() {
        assertEquals(Snapshots.sampleFile(), Snapshots.write(Snapshots.sample()));
    }
}
