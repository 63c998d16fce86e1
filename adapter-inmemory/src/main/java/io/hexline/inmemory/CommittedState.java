package io.hexline.inmemory;

import io.hexline.application.failure.PortFailure;
import io.hexline.application.store.UnitOfWork;
import io.hexline.application.store.Write;
import io.vavr.control.Either;
import java.util.List;

/** The state that hold now. Commits come one after the other; readers never wait. */
final class CommittedState implements UnitOfWork {

    private volatile StoreState state;

    CommittedState(StoreState opening) {
        this.state = opening;
    }

    StoreState state() {
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
