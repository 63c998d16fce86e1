package io.hexline.simulation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.io.Resources;
import io.hexline.application.PeopleUseCases;
import io.hexline.application.UseCases;
import io.hexline.application.access.Authorization.Principal;
import io.hexline.application.store.PeopleFilter;
import io.hexline.application.store.Write;
import io.hexline.domain.user.Person;
import io.hexline.domain.user.Role;
import io.hexline.domain.user.Subscriber;
import io.hexline.domain.value.Id.OrgId;
import io.hexline.domain.value.Id.PersonId;
import io.hexline.testkit.APerson;
import io.hexline.testkit.ASubscriber;
import io.hexline.world.World;
import io.hexline.world.snapshot.Snapshots;
import io.vavr.control.Either;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A world is the same after it was held by a store and simulated collaborators, or is as they have left it. */
class SavedWorldTest {

    private static final OrgId LARKSPUR = new OrgId("96abc2aa-3dcc-11e5-a152-fe34819cdc9a");

    static String full() throws IOException {
        return Resources.toString(Resources.getResource(Snapshots.class, "full.json"), StandardCharsets.UTF_8);
    }

    private static void assertSurvives(World world) {
        assertEquals(Either.right(world), Snapshots.parse(Snapshots.write(world)));
    }

    @Test
    void aHostGivesTheWorldThatItWasMadeOf() throws IOException {
        World world = Snapshots.parse(full()).get();

        assertEquals(world, TestHost.of(world).world());
    }

    @Test
    void whatAHostHasDoneSurvives() {
        World world = Snapshots.sample();
        TestHost host = TestHost.of(world);
        Subscriber leaving = world.subscribers().iterator().next();
        Person carl = APerson.named("carl", leaving.provisioning().enterprise().orElseThrow())
                .build();

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
        TestHost host = TestHost.of(Snapshots.sample());
        PeopleUseCases people = UseCases.on(host.host()).people();
        List<Person> all = host.host()
                .store()
                .people()
                .people(PeopleFilter.of(LARKSPUR), Optional.empty(), 0, 999)
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
}
