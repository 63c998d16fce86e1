package io.hexline.simulation;

import io.hexline.application.Host;
import io.hexline.testkit.SettableClock;
import io.hexline.world.World;
import io.hexline.world.snapshot.Snapshots;
import java.util.concurrent.Executor;

/** Whenever a world is saved, whoever starts on the file makes it right. */
class SavedRecoveryTest extends RecoveryTest {

    @Override
    protected Host found(Host left, SettableClock clock, Executor background) {
        World saved =
                Snapshots.parse(Snapshots.write(world(left))).getOrElseThrow(problems -> new AssertionError(problems));
        return host(saved, clock, background);
    }
}
