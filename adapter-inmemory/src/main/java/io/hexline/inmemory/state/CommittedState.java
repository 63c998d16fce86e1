package io.hexline.inmemory.state;

import io.hexline.application.failure.PortFailure;
import io.hexline.application.store.UnitOfWork;
import io.hexline.application.store.Write;
import io.vavr.control.Either;
import java.util.List;

/** The state that hold now. Commits come one after the other; readers never wait. */
public final class CommittedState implements UnitOfWork {

    private volatile StoreState state;

    public CommittedState(StoreState opening) {
        this.state = opening;
    }

    public StoreState state() {
        return state;
    }

    @Override
    public synchronized Either<PortFailure, Integer> commit(List<Write> writes) {
        return WriteApplier.all(state, writes).map(posted -> {
            state = posted;
            return writes.size();
        });
    }
}
