package io.hexline.testkit.contract;

import io.hexline.application.Host;
import io.hexline.application.store.Store;
import io.hexline.domain.value.Email;
import io.hexline.world.World;

/** Races for what a store and the collaborators beside it guard together. */
public abstract class HostRaceContract extends RaceContract {

    /** A new host that holds exactly this. */
    protected abstract Host host(World world);

    @Override
    protected final Store store(World world) {
        return host(world).store();
    }

    /** Whether an e-mail is registered for calling in acme. */
    static boolean isRegistered(Host host, Email email) {
        return !right(host.collaborators().carrierAccounts().registrations(ACME, email))
                .isEmpty();
    }
}
