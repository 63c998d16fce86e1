package io.hexline.world.snapshot.upgrade;

import org.junit.jupiter.api.Test;

/** The license of locations that were said to receive toll-free calls. */
class SnapshotUpgradeLocationLicensesTest {

    @Test
    void isHeldOnTheSubscriptionOfTheLocation() {
        UpgradedText.of("""
                {'organizations': [{'locations': [{'calling': {
                  'subscriptionId': 'sub', 'offering': {'ncos': ['n'], 'inboundTollFree': true}}}]}]}
                """).assertIs("""
                {'organizations': [{'locations': [{'calling': {
                  'subscriptionId': 'sub', 'offering': {'ncos': ['n']}, 'licenses': ['INBOUND_TOLL_FREE']}}]}]}
                """);
    }

    @Test
    void isHeldOnOneOfItsOwnWhereTheLocationHasNone() {
        UpgradedText.of("""
                {'organizations': [{'locations': [
                  {'calling': {'offering': {'inboundTollFree': true}}},
                  {'calling': {'offering': {'inboundTollFree': true}}}]}]}
                """).assertIs("""
                {'organizations': [{
                  'locations': [
                    {'calling': {'offering': {}, 'licenses': ['INBOUND_TOLL_FREE'],
                                 'subscriptionId': 'inbound-toll-free'}},
                    {'calling': {'offering': {}, 'licenses': ['INBOUND_TOLL_FREE'],
                                 'subscriptionId': 'inbound-toll-free'}}],
                  'subscriptions': [{'id': 'inbound-toll-free'}]}]}
                """);
    }

    @Test
    void isNotHeldByOthers() {
        UpgradedText.of("{'organizations': [{'locations': [{'calling': {'offering': {'inboundTollFree': false}}}]}]}")
                .assertIs("{'organizations': [{'locations': [{'calling': {'offering': {}}}]}]}");
    }
}
