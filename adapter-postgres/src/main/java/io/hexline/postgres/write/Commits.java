package io.hexline.postgres.write;

import io.hexline.application.failure.PortFailure;
import io.hexline.application.store.UnitOfWork;
import io.hexline.application.store.Write;
import io.hexline.postgres.database.Database;
import io.vavr.control.Either;
import java.util.List;

/** Each commit is one transaction, at READ COMMITTED: what it stands on is guarded by keys, versions and row locks. */
public record Commits(Database database) implements UnitOfWork {

    @Override
    public Either<PortFailure, Integer> commit(List<Write> writes) {
        return writes.isEmpty()
                ? Either.right(0)
                : database.commit("keep a change", (handle, first) -> {
                    new Transaction(database, handle).apply(first, writes);
                    return writes.size();
                });
    }
}
