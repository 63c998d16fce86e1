package io.hexline.world.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.google.common.io.Resources;
import io.hexline.domain.user.Person;
import io.hexline.world.World;
import io.hexline.world.snapshot.Snapshots;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What is written and read again is the same record, whatever a world can hold. */
class RecordJsonTest {

    private static World full() throws IOException {
        return Snapshots.parse(Resources.toByteArray(Resources.getResource(Snapshots.class, "full.json")))
                .getOrElseThrow(problems -> new AssertionError(problems));
    }

    private static List<Collection<?>> kinds(World world) {
        return List.of(
                world.organizations(),
                world.licenses(),
                world.locations(),
                world.features(),
                world.trunks(),
                world.routeGroups(),
                world.dialPlans(),
                world.deviceProfiles(),
                world.lineHolders(),
                world.people(),
                world.subscribers(),
                world.groups(),
                world.numbers(),
                world.carriers().numbers(),
                world.carriers().connections(),
                world.carriers().orders());
    }

    @Test
    void everyRecordSurvives() throws IOException {
        for (Collection<?> kind : kinds(full())) {
            assertFalse(kind.isEmpty(), "a kind of which there is nothing to be read");
            kind.forEach(RecordJsonTest::assertSurvives);
        }
        kinds(Snapshots.sample()).forEach(kind -> kind.forEach(RecordJsonTest::assertSurvives));
    }

    private static void assertSurvives(Object thing) {
        assertEquals(thing, RecordJson.read(RecordJson.write(thing), thing.getClass()));
    }

    @Test
    void whatAnEarlierVersionDidNotKeepIsNothing() throws IOException {
        Person person = full().people().iterator().next();
        String before = RecordJson.write(person)
                .replaceAll("\"nickName\":(null|\"[^\"]*\"),", "")
                .replaceAll("\"roles\":\\[[^]]*],", "");
        assertFalse(before.contains("nickName") || before.contains("roles"), before);

        Person read = RecordJson.read(before, Person.class);

        assertEquals(Optional.empty(), read.profile().nickName());
        assertEquals(Set.of(), read.roles());
        assertEquals(person.email(), read.email());
    }

    /** Read without it, it would be written back without it. */
    @Test
    void whatThisVersionDoesNotKnowIsRefusedAndNamedWithoutItsValue() throws IOException {
        Person person = full().people().iterator().next();
        String newer = RecordJson.write(person).replace("\"nickName\":", "\"pronouns\":\"secret\",\"nickName\":");

        String message = assertThrows(UnreadableRecord.class, () -> RecordJson.read(newer, Person.class))
                .getMessage();

        assertEquals("a document of Person that this version cannot read, at profile.pronouns", message);
    }

    @Test
    void whatIsNoRecordIsRefused() {
        assertThrows(UnreadableRecord.class, () -> RecordJson.read("{}", Person.class));
        assertThrows(UnreadableRecord.class, () -> RecordJson.read("{", Person.class));
    }
}
