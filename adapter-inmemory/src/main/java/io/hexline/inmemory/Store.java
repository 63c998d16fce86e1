package io.hexline.inmemory;

import io.hexline.application.failure.PortFailure;
import io.hexline.application.store.Ledger;
import io.hexline.application.store.Write;
import io.vavr.control.Either;
import java.util.List;

/** The books that hold now. Commits come one after the other; readers never wait. */
final class Store implements Ledger {

    private volatile Books books;

    Store(Books opening) {
        this.books = opening;
    }

    Books books() {
        return books;
    }

    @Override
    public synchronized Either<PortFailure, Integer> commit(List<Write> writes) {
        return Posting.all(books, writes).map(posted -> {
            books = posted;
            return writes.size();
        });
    }
}
