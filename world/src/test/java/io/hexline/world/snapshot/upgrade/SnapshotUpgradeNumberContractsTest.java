package io.hexline.world.snapshot.upgrade;

import org.junit.jupiter.api.Test;

/** Numbers that were said not to be portable, and mobile numbers with a network. */
class SnapshotUpgradeNumberContractsTest {

    @Test
    void aNumberThatWasNotPortableIsLocked() {
        UpgradedText.of("{'organizations': [{'numbers': [{'portable': false}, {'portable': true}, {}]}]}")
                .assertIs("{'organizations': [{'numbers': [{'portLock': {}}, {}, {}]}]}");
    }

    @Test
    void aMobileNumberIsOnItsNetworkByContract() {
        UpgradedText.of("{'organizations': [{'numbers': [{'mobileNetwork': 'Maple'}]}]}")
                .assertIs("{'organizations': [{'numbers': [{'mobileContract': {'network': 'Maple'}}]}]}");
    }
}
