package io.hexline.postgres.state;

import io.hexline.postgres.TestDatabases;
import io.hexline.testkit.contract.StateRaceContract;
import io.hexline.world.World;
import io.hexline.world.state.StateStore;
import java.util.function.Function;

class PostgresStateRaceTest extends StateRaceContract {

    @Override
    protected <T> T opened(Function<StateStore, T> tables) {
        return PostgresStateTest.opened(TestDatabases.holding(World.EMPTY), tables);
    }
}
