package io.hexline.inmemory;

import io.hexline.application.store.Ids;
import io.hexline.application.store.Store;

/** The driven ports of a store that keeps everything in memory. */
final class InMemoryStore {

    private InMemoryStore() {}

    static Store ports(CommittedState committed, World world, Ids ids) {
        Reads reads = new Reads(committed);
        return new Store(
                new PeopleReads(committed),
                reads::organization,
                new LicenseReads(committed),
                new LocationReads(committed),
                reads,
                new NumberReads(committed),
                reads::owners,
                reads,
                new TokenReads(world.tokens(), committed),
                committed,
                new StripedLocks(),
                ids);
    }
}
