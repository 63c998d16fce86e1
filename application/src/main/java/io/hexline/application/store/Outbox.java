package io.hexline.application.store;

import io.hexline.application.collaborator.Lease;
import io.hexline.application.failure.PortFailure;
import io.vavr.control.Either;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What others are still to be told; entries come and go with the commits of {@link UnitOfWork}. */
public interface Outbox {

    Either<PortFailure, Optional<OutboxEntry>> find(String id);

    /** The entries that concern one of these, in the order in which they came. */
    Either<PortFailure, List<OutboxEntry>> about(Set<Lease.Key> keys);

    /**
     * The first entries whose time has come, the longest due before the others.
     *
     * @param max how many at most
     */
    Either<PortFailure, List<OutboxEntry>> due(Instant now, int max);

    /** How many entries could not be told when it was tried, and are to be told again. */
    Either<PortFailure, Integer> untold();
}
