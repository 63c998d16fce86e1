package io.hexline.simulation;

import io.hexline.testkit.contract.StateRaceContract;
import io.hexline.world.state.StateStore;
import java.util.function.Function;

class InMemoryStateRaceTest extends StateRaceContract {

    @Override
    protected <T> T opened(Function<StateStore, T> tables) {
        return tables.apply(new InMemoryState());
    }
}
