package io.hexline.world.snapshot.upgrade;

import org.junit.jupiter.api.Test;

/** What the carriers' records were said to differ in. */
class SnapshotUpgradeCarrierRecordsTest {

    private static final String ORGANIZATIONS = """
            'organizations': [{
              'locations': [
                {'id': 'oslo', 'calling': {'pstn': {'carrierId': 'fjord'}}},
                {'id': 'bergen', 'calling': {'pstn': {'carrierId': 'fjord'}}},
                {'id': 'lima', 'calling': {'pstn': {'carrierId': 'andes'}}}],
              'numbers': [
                {'phoneNumber': '+471', 'locationId': 'oslo'},
                {'phoneNumber': '+472', 'locationId': 'oslo', 'carrierId': 'fjord'},
                {'phoneNumber': '+511', 'locationId': 'lima'}]}]
            """;

    private static void assertBecomes(String carriers, String today) {
        UpgradedText.of("{" + ORGANIZATIONS + ", " + carriers + "}").assertIs("{" + ORGANIZATIONS + ", " + today + "}");
    }

    @Test
    void aCarrierWhoseRecordsDifferHasAllThatItHas() {
        assertBecomes("""
                'carriers': [{'id': 'fjord'}, {'id': 'andes'}],
                'cpapi': {'numbers': [
                  {'phoneNumber': '+471', 'missing': true},
                  {'phoneNumber': '+472', 'locationless': true},
                  {'phoneNumber': '+479', 'locationId': 'bergen'},
                  {'phoneNumber': '+511', 'locationId': 'lima'}]}
                """, """
                'carriers': [
                  {'id': 'fjord', 'numbers': [
                    {'phoneNumber': '+472'}, {'phoneNumber': '+479', 'locationId': 'bergen'}]},
                  {'id': 'andes'}]
                """);
    }

    @Test
    void aNumberCanBeSomewhereElse() {
        assertBecomes("""
                'carriers': [{'id': 'fjord'}],
                'cpapi': {'numbers': [{'phoneNumber': '+471', 'locationId': 'bergen'}]}
                """, """
                'carriers': [{'id': 'fjord', 'numbers': [
                  {'phoneNumber': '+471', 'locationId': 'bergen'}, {'phoneNumber': '+472', 'locationId': 'oslo'}]}]
                """);
    }

    @Test
    void whatIsNotVerifiedFailedInTheOrderThatBroughtIt() {
        assertBecomes("""
                'carriers': [{'id': 'fjord'}],
                'cpapi': {'numbers': [{'phoneNumber': '+472', 'verified': false}]}
                """, """
                'carriers': [{'id': 'fjord', 'orders': [{
                  'id': 'fjord-new', 'type': 'NEW', 'numbers': ['+472'], 'due': '2020-01-01T00:00:00Z',
                  'failedVerification': ['+472']}]}]
                """);
    }

    @Test
    void aCarrierHasTheConnectionsThatAreNotMissing() {
        assertBecomes("""
                'carriers': [{'id': 'fjord'}, {'id': 'andes'}],
                'cpapi': {'connections': [{'locationId': 'oslo', 'status': 'MISSING'}]}
                """, """
                'carriers': [{'id': 'fjord', 'connections': [{'locationId': 'bergen'}]}, {'id': 'andes'}]
                """);
    }

    @Test
    void aLocationInTransitionChangesItsCarrier() {
        assertBecomes("""
                'carriers': [{'id': 'fjord'}],
                'cpapi': {'connections': [{'locationId': 'oslo', 'status': 'IN_TRANSITION'}]}
                """, """
                'carriers': [{'id': 'fjord', 'connections': [
                  {'locationId': 'oslo', 'carrierChange': {}}, {'locationId': 'bergen'}]}]
                """);
    }

    @Test
    void ordersAreCarriedOutAsTheyWere() {
        assertBecomes(
                "'carriers': [{'id': 'fjord', 'orders': {'outcome': 'FAILED', 'after': 'PT1H', 'type': 'MOVE'}}]",
                "'carriers': [{'id': 'fjord', 'fulfillment': {'outcome': 'FAILED', 'after': 'PT1H'}}]");
    }

    @Test
    void ordersThatWereLostAreNotRetained() {
        assertBecomes(
                "'carriers': [{'id': 'fjord', 'orders': {'lost': true}}]",
                "'carriers': [{'id': 'fjord', 'fulfillment': {'retention': 'PT0S'}}]");
    }

    @Test
    void whereOrdersWereTakenForSomethingElseThatIsOpen() {
        assertBecomes("'carriers': [{'id': 'fjord', 'orders': {'type': 'OTHER'}}]", """
                'carriers': [{'id': 'fjord', 'orders': [
                  {'id': 'fjord-port-out', 'type': 'PORT_OUT', 'numbers': ['+471', '+472']}], 'fulfillment': {}}]
                """);
    }
}
