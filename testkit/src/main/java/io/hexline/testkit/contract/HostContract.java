package io.hexline.testkit.contract;

import io.hexline.application.Host;
import io.hexline.application.store.Store;
import io.hexline.world.World;

/** What a store and the collaborators beside it do together. */
public abstract class HostContract extends StoreContract {

    /** A new host that holds exactly this. */
    protected abstract Host host(World world);

    @Override
    protected final Store store(World world) {
        return host(world).store();
    }
}
