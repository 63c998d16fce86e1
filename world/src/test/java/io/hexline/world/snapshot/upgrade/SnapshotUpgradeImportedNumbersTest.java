package io.hexline.world.snapshot.upgrade;

import org.junit.jupiter.api.Test;

/** Numbers that were said to have no carrier, or no owner. */
class SnapshotUpgradeImportedNumbersTest {

    private static final String ORGANIZATION = """
            'locations': [{'id': 'oslo', 'calling': {'pstn': {'carrierId': 'fjord'}}}],
            'people': [{'id': 'ada', 'calling': {'phoneNumber': '+471', 'faxNumber': '+472',
                        'alternates': [{'phoneNumber': '+473'}]}}]
            """;

    private static void assertBecomes(String numbers, String today) {
        UpgradedText.of("{'organizations': [{" + ORGANIZATION + ", " + numbers + "}]}")
                .assertIs("{'organizations': [{" + ORGANIZATION + ", " + today + "}]}");
    }

    @Test
    void aNumberWithoutCarrierStillHasItsOwner() {
        for (String number : new String[] {"+471", "+472", "+473"}) {
            assertBecomes(
                    "'numbers': [{'phoneNumber': '" + number + "', 'locationId': 'oslo', 'carrierless': true}]",
                    "'numbers': [], 'importedNumbers': [{'phoneNumber': '" + number
                            + "', 'locationId': 'oslo', 'owner': {'type': 'PEOPLE', 'id': 'ada'}}]");
        }
    }

    @Test
    void anUnassignedNumberStillHasItsCarrier() {
        assertBecomes(
                "'numbers': [{'phoneNumber': '+471', 'locationId': 'oslo', 'unassigned': true}]",
                "'numbers': [], 'importedNumbers': [{'phoneNumber': '+471', 'locationId': 'oslo',"
                        + " 'carrierId': 'fjord'}]");
    }

    @Test
    void aNumberOfSomebodyWhoDoesNotHaveItIsImported() {
        assertBecomes(
                "'numbers': [{'phoneNumber': '+471', 'locationId': 'oslo', 'owner': {'type': 'PEOPLE', 'id': 'bob'}}]",
                "'numbers': [], 'importedNumbers': [{'phoneNumber': '+471', 'locationId': 'oslo',"
                        + " 'owner': {'type': 'PEOPLE', 'id': 'bob'}, 'carrierId': 'fjord'}]");
        assertBecomes(
                "'numbers': [{'phoneNumber': '+471', 'owner': {'type': 'PEOPLE', 'id': 'ada'}}]",
                "'numbers': [{'phoneNumber': '+471', 'owner': {'type': 'PEOPLE', 'id': 'ada'}}]");
    }

    @Test
    void othersAreNotImported() {
        assertBecomes(
                "'numbers': [{'phoneNumber': '+471', 'unassigned': false, 'carrierless': false}]",
                "'numbers': [{'phoneNumber': '+471'}]");
    }
}
