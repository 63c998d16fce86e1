package io.hexline.domain.code;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.hexline.domain.code.Code.CodeEntry;
import io.hexline.domain.code.Finding.Evidence;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CodesTest {

    private static final String GOLDEN = "codes.golden.csv";

    @Test
    void theCatalogueIsTheGoldenOne() {
        List<String> golden =
                Csv.resource(GOLDEN).stream().skip(1).map(Csv::line).toList();
        List<String> catalogue = Codes.all().stream().map(CodesTest::row).toList();

        assertTrue(golden.equals(catalogue), () -> difference(golden, catalogue));
    }

    @Test
    void statementsAndRemediesAreSentencesOfTheirOwn() {
        assertAll(Codes.all().stream().map(Code::entry).map(entry -> () -> {
            assertTrue(entry.statement().endsWith("."), entry.statement());
            assertTrue(entry.remedy().endsWith("."), entry.remedy());
            assertNotEquals(entry.statement(), entry.remedy());
        }));
    }

    @Test
    void anIdFindsAllItsCodesInTheOrderOfTheCatalogue() {
        assertEquals(
                List.of(
                        MoveRequestCode.LOCATION_ID_REQUIRED,
                        MoveRequestCode.USER_ID_REQUIRED,
                        MoveRequestCode.USERS_LIST_REQUIRED,
                        MoveRequestCode.USERS_REQUIRED),
                Codes.withId("BATCH-400"));
        assertEquals(
                List.of(MoveRequestCode.CARRIER_UNREACHABLE, MoveNumberCode.NUMBER_MOVE_FAILED),
                Codes.withId("1026015"));
        assertEquals(List.of(MoveUserCode.EXTENSION_NOT_AVAILABLE), Codes.withId("4202"));
    }

    @Test
    void anIdIsFoundRegardlessOfCaseAndSurroundingSpace() {
        assertEquals(Codes.withId("BATCH-400"), Codes.withId(" batch-400 "));
    }

    @Test
    void anUnknownIdFindsNothing() {
        assertEquals(List.of(), Codes.withId("4711"));
        assertEquals(List.of(), Codes.withId(""));
    }

    @Test
    void codesCompareByTheirPlaceInTheCatalogue() {
        List<Code> reversed = new ArrayList<>(Codes.all());
        Collections.reverse(reversed);

        assertEquals(Codes.all(), reversed.stream().sorted(Codes.ORDER).toList());
    }

    @Test
    void aFindingTakesExactlyTheParametersOfItsMessage() {
        Evidence owner = Evidence.of("owner", "Ada");
        Code code = MoveUserCode.EXTENSION_NOT_AVAILABLE;

        assertEquals(
                "The extension is not available. It is already assigned to a user : Ada",
                new Finding(code, owner).text());
        assertThrows(IllegalArgumentException.class, () -> Finding.of(code));
        assertThrows(IllegalArgumentException.class, () -> new Finding(code, Evidence.of("user", "Ada")));
        assertThrows(IllegalArgumentException.class, () -> new Finding(code, owner.and("extension", "133")));
        assertThrows(IllegalArgumentException.class, () -> new Finding(MoveUserCode.USER_NOT_FOUND, owner));
    }

    @Test
    void listsArePrintedInBracketsInTheirOwnOrder() {
        Finding finding =
                new Finding(MoveImpactCode.DEVICES_MOVED, Evidence.of("devices", List.of("Desk phone", "ATA $1")));

        assertEquals(
                "The identity/device profile the user is using is moved to the new group: [Desk phone, ATA $1].",
                finding.text());
        assertEquals(
                "The identity/device profile the user is using is moved to the new group: [DESK PHONE, ATA $1].",
                finding.text(value -> value.toString().toUpperCase(Locale.ROOT)));
    }

    @Test
    void labelsTellErrorsFromImpacts() {
        assertEquals(
                "[Error 4003] User Not Found",
                Finding.of(MoveUserCode.USER_NOT_FOUND).labelled(String::valueOf));
        assertEquals(
                "[Informational 19712] User is removed from trunk group.",
                Finding.of(MoveImpactCode.TRUNK_GROUP_LEFT).labelled(String::valueOf));
    }

    private static String row(Code code) {
        CodeEntry entry = code.entry();
        return Csv.line(Stream.of(
                        code.getClass().getSimpleName(),
                        code.name(),
                        code.id(),
                        entry.kind(),
                        entry.phase(),
                        entry.origin(),
                        entry.message().template())
                .map(Object::toString)
                .toList());
    }

    private static String difference(List<String> golden, List<String> catalogue) {
        return Stream.of(
                        "The catalogue is not that of " + GOLDEN + ". Codes are append-only: no row of that file may"
                                + " change, move or go; a new code comes last in its family and gets a new row there.",
                        "Golden rows that are not in the catalogue, restore these codes:",
                        without(golden, catalogue),
                        "Rows of the catalogue that are not golden, add them if these codes are new:",
                        without(catalogue, golden),
                        "If there are none, the order has changed.")
                .collect(Collectors.joining(System.lineSeparator()));
    }

    /** The rows that are not among the others, one a line. */
    static String without(List<String> rows, List<String> others) {
        return rows.stream()
                .filter(row -> !others.contains(row))
                .map(row -> "  " + row)
                .collect(Collectors.joining(System.lineSeparator()));
    }
}
