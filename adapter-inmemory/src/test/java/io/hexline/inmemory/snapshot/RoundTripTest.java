package io.hexline.inmemory.snapshot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.io.Resources;
import io.hexline.application.PeopleUseCases;
import io.hexline.application.UseCases;
import io.hexline.application.store.PeopleFilter;
import io.hexline.application.store.Write;
import io.hexline.domain.access.Principal;
import io.hexline.domain.user.Person;
import io.hexline.domain.user.Role;
import io.hexline.domain.user.Subscriber;
import io.hexline.domain.value.OrgId;
import io.hexline.domain.value.PersonId;
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
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What is written and read again is the same world. */
class RoundTripTest {

    private static final OrgId LARKSPUR = new OrgId("96abc2aa-3dcc-11e5-a152-fe34819cdc9a");

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

        Subscriber stored =
                host.host().store().people().subscriber(leaving.person()).get().orElseThrow();
        assertTrue(host.host()
                .store()
                .unitOfWork()
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
    void aWorldSurvivesThatHasLostSomething() {
        Principal admin = new Principal(
                new PersonId("nobody"), LARKSPUR, Set.of(Role.FULL_ADMINISTRATOR), Set.of(), Set.of(), Set.of());
        InMemoryHost host = Hosts.of(Snapshots.sample());
        PeopleUseCases people = UseCases.on(host.host()).people();
        List<Person> all = host.host()
                .store()
                .people()
                .people(PeopleFilter.of(LARKSPUR), Optional.empty(), 999)
                .get();
        int removed = 0;
        for (Person person : all) {
            removed +=
                    people.removePerson().handle(admin, LARKSPUR, person.id()).isRight() ? 1 : 0;
        }

        assertEquals(all.size() - 1, removed);
        assertSurvives(host.world());
        assertEquals(
                1,
                host.world().people().stream()
                        .filter(it -> it.org().equals(LARKSPUR))
                        .count());
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
