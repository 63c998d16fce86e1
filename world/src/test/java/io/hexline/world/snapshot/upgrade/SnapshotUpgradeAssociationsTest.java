package io.hexline.world.snapshot.upgrade;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.hexline.world.snapshot.entry.Json;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/** Seats that were flags are associations. */
class SnapshotUpgradeAssociationsTest {

    private static String upgraded(String calling) throws IOException {
        String file = "{\"organizations\":[{\"people\":[{\"calling\":" + calling + "}]}]}";
        return SnapshotUpgrade.upgraded(Json.MAPPER.readTree(file))
                .at("/organizations/0/people/0/calling")
                .toString();
    }

    @Test
    void aFlagIsAnAssociationWithoutEnd() throws IOException {
        String hoteling = "{\"kind\":\"HOTELING\",\"device\":\"Shared desk\",\"since\":\"2020-01-01T00:00:00Z\"}";
        String hotDesking = hoteling.replace("HOTELING", "HOT_DESKING");

        assertEquals("{\"associations\":[" + hoteling + "]}", upgraded("{\"seating\":{\"hoteling\":true}}"));
        assertEquals(
                "{\"associations\":[" + hoteling + "," + hotDesking + "]}",
                upgraded("{\"seating\":{\"hotDesking\":true,\"hoteling\":true}}"));
    }

    @Test
    void noFlagIsNone() throws IOException {
        assertEquals("{}", upgraded("{\"seating\":{\"hoteling\":false}}"));
        assertEquals("{\"locationId\":\"here\"}", upgraded("{\"locationId\":\"here\"}"));
    }
}
