package io.hexline.rest.id;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.hexline.domain.value.Id.JobId;
import io.hexline.domain.value.Id.LicenseId;
import io.hexline.domain.value.Id.LocationId;
import io.hexline.domain.value.Id.OrgId;
import io.hexline.domain.value.Id.PersonId;
import io.hexline.domain.value.Syntax.Malformed;
import io.hexline.rest.Received;
import io.vavr.control.Either;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class WireIdTest {

    private static final PersonId JOHN = new PersonId("f5b36187-c8dd-4727-8b2f-f9c447f29046");

    private static final Map<WireId, Function<String, Either<Malformed, ?>>> PARSERS = Map.of(
            WireId.PEOPLE, text -> WireId.PEOPLE.read(text, PersonId::parse),
            WireId.ORGANIZATION, text -> WireId.ORGANIZATION.read(text, OrgId::parse),
            WireId.LOCATION, text -> WireId.LOCATION.read(text, LocationId::parse),
            WireId.LICENSE, text -> WireId.LICENSE.read(text, LicenseId::parse),
            WireId.JOB_ID, text -> WireId.JOB_ID.read(text, JobId::parse));

    static Stream<String> seedIds() {
        return Received.resource("seed-ids.txt").lines();
    }

    @ParameterizedTest
    @MethodSource("seedIds")
    void everyIdOfTheDocumentsComesBackAsItIsPrinted(String printed) {
        String plain = new String(Base64.getDecoder().decode(printed), StandardCharsets.ISO_8859_1);
        WireId kind = WireId.valueOf(plain.split("/", 5)[3]);
        assertEquals(printed, WireId.text(PARSERS.get(kind).apply(printed).get()));
    }

    @ParameterizedTest
    @MethodSource("seedIds")
    void noOtherKindReadsAnId(String printed) {
        long readers = PARSERS.values().stream()
                .filter(reader -> reader.apply(printed).isRight())
                .count();
        assertEquals(1, readers);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "f5b36187-c8dd-4727-8b2f-f9c447f29046",
                "Y2lzY29zcGFyazovL3VzL1BFT1BMRS9mNWIzNjE4Ny1jOGRkLTQ3MjctOGIyZi1mOWM0NDdmMjkwNDY",
                "Y2lzY29zcGFyazovL3VzL1BFT1BMRS9mNWIzNjE4Ny1jOGRkLTQ3MjctOGIyZi1mOWM0NDdmMjkwNDY=",
            })
    void readsEncodedPaddedAndPlain(String text) {
        assertEquals(Either.right(JOHN), WireId.PEOPLE.read(text, PersonId::parse));
    }

    @Test
    void readsAnyRegionAndBothAlphabets() {
        byte[] form = "ciscospark://urn:TEAM:eu-central-1_k/PEOPLE/a?~>ÿ".getBytes(StandardCharsets.ISO_8859_1);
        PersonId expected = new PersonId("a?~>ÿ");
        for (Base64.Encoder encoder : new Base64.Encoder[] {Base64.getEncoder(), Base64.getUrlEncoder()}) {
            assertEquals(Either.right(expected), WireId.PEOPLE.read(encoder.encodeToString(form), PersonId::parse));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"plain", "with space", "ünï", "日本", "org:CS_1-2", "\u0001\u007f", "a/b", "====", "YWJj"})
    void whatIsWrittenIsReadBack(String id) {
        LicenseId license = new LicenseId(id);
        assertEquals(Either.right(license), WireId.LICENSE.read(WireId.text(license), LicenseId::parse));
    }

    @Test
    void anIdThatCannotBeIsRefused() {
        assertTrue(WireId.PEOPLE.read("x".repeat(257), PersonId::parse).isLeft());
        assertTrue(WireId.PEOPLE.read("a\0b", PersonId::parse).isLeft());
    }

    @Test
    void valuesThatAreNoIdsStayAsTheyAre() {
        assertEquals("7593", WireId.text("7593"));
        assertEquals("42", WireId.text(42));
    }
}
