package io.hexline.world.snapshot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.hexline.world.World;
import io.hexline.world.snapshot.entry.EncodedId;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;

/** Ids can be given as the public API encodes them. */
class EncodedIdTest {

    @Test
    void readsWhatTheDocumentationShows() {
        assertEquals("63715", EncodedId.plain("Y2lzY29zcGFyazovL3VzL0xPQ0FUSU9OLzYzNzE1"));
        assertEquals(
                "myname isoptius\u0006\u0013)meweare0a20a25c59a",
                EncodedId.plain("Y2lzY29zcGFyazovL3VzL1BFT1BMRS9teW5hbWUgaXNvcHRpdXMGEyltZXdlYXJlMGEyMGEyNWM1OWE"));
        assertEquals(
                "5f0278fe-e88c-4905-80eb-dcccb3ee1443\u0001F",
                EncodedId.plain(
                        "Y2lzY29zcGFyazovL3VzL0xPQ0FUSU9OLzVmMDI3OGZlLWU4OGMtNDkwNS04MGViLWRjY2NiM2VlMTQ0MwFG"));
    }

    @Test
    void takesBytesAsTheyAre() {
        String plain = "no UTF-8: \u00ff\u00c3(";
        byte[] bytes = ("ciscospark://us/PEOPLE/" + plain).getBytes(StandardCharsets.ISO_8859_1);

        assertEquals(plain, EncodedId.plain(Base64.getEncoder().withoutPadding().encodeToString(bytes)));
        assertEquals(plain, EncodedId.plain(Base64.getUrlEncoder().encodeToString(bytes)));
    }

    @Test
    void leavesEverythingElseAlone() {
        for (String plain :
                new String[] {"63715", "Y2lzY29zcGFyazovL", "Y2lzY29zcGFyazovL3Vz!", "Y2lzY29zcGFyazovL3Vz"}) {
            assertEquals(plain, EncodedId.plain(plain));
        }
    }

    @Test
    void aFileWithEncodedIdsIsTheSameWorld() {
        World sample = Snapshots.sample();
        String encoded = Snapshots.sampleFile()
                .replace("\"63715\"", "\"Y2lzY29zcGFyazovL3VzL0xPQ0FUSU9OLzYzNzE1\"")
                .replace(
                        "\"f5b36187-c8dd-4727-8b2f-f9c447f29046\"",
                        "\"Y2lzY29zcGFyazovL3VzL1BFT1BMRS9mNWIzNjE4Ny1jOGRkLTQ3MjctOGIyZi1mOWM0NDdmMjkwNDY\"");

        assertNotEquals(Snapshots.sampleFile(), encoded);
        assertEquals(sample, Snapshots.parse(encoded).get());
    }
}
