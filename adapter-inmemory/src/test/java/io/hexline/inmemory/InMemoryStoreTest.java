package io.hexline.inmemory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.hexline.domain.user.Person;
import io.hexline.domain.user.Person.Profile;
import io.hexline.domain.value.Id.OrgId;
import io.hexline.domain.value.Id.PersonId;
import io.hexline.testkit.APerson;
import io.hexline.testkit.AWorld;
import io.hexline.testkit.AnOrganization;
import io.hexline.testkit.CountingIds;
import io.hexline.world.World;
import io.vavr.control.Either;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class InMemoryStoreTest {

    private static final OrgId ACME = new OrgId("acme");
    private static final Person ADA = APerson.named("ada", ACME).build();

    private static AWorld acme() {
        return AWorld.of(AnOrganization.named("acme").build()).with(ADA);
    }

    @Test
    void givesTheWorldThatItWasMadeOf() {
        World world = acme().build();

        assertEquals(
                world,
                InMemoryStore.of(world, new CountingIds(), InstantSource.system())
                        .world());
    }

    @Test
    void refusesAWorldThatNoStoreCanHold() {
        World twice = acme().with(
                        APerson.named("bob", ACME).withEmail("ada@example.com").build())
                .build();

        IllegalArgumentException refusal = assertThrows(
                IllegalArgumentException.class,
                () -> InMemoryStore.of(twice, new CountingIds(), InstantSource.system()));
        assertTrue(refusal.getMessage().endsWith("e-mail ada@example.com"), refusal::getMessage);
    }

    /** As files have it that were written when a manager could be removed and stay the manager. */
    @Test
    void aManagerWhoIsNotThereIsNobodysManager() {
        Person ada = ADA.describedAs(
                ADA.email(),
                ADA.name(),
                new Profile(
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of("Gone"),
                        Optional.of(new PersonId("gone")),
                        Optional.empty(),
                        List.of(),
                        Optional.empty(),
                        true));
        World world = AWorld.of(AnOrganization.named("acme").build()).with(ada).build();

        Person held = InMemoryStore.of(world, new CountingIds(), InstantSource.system())
                .ports()
                .people()
                .person(ADA.id())
                .get()
                .orElseThrow();

        assertEquals(ada.profile().withoutManagerId(), held.profile());
    }

    @Test
    void randomIdsDiffer() {
        RandomIds ids = new RandomIds();

        assertTrue(!ids.newPerson().equals(ids.newPerson()) && !ids.newJob().equals(ids.newJob()));
        assertEquals(List.of(Either.right(1L), Either.right(2L)), List.of(ids.newJobInstance(), ids.newJobInstance()));
    }
}
