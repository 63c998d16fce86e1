package io.hexline.application.store;

import io.hexline.application.collaborator.Lease;
import io.hexline.application.failure.PortFailure;
import io.vavr.control.Either;
import java.time.Duration;
import java.util.Set;

/**
 * Lets one worker at a time touch what no version guards, such as a collaborator's record of a user. Leases are data: no
 * connection, thread or lock is held as long as somebody has one, and one that is not renewed runs out. Whoever has the
 * lease of a job can take those of users, never the other way round.
 */
public interface Leases {

    /**
     * Takes the lease of all these keys, or of none.
     *
     * @param term how long it holds unless it is renewed
     * @param patience how long to wait for those who have one of them
     * @return {@link PortFailure.Busy} where somebody still has one of them then
     */
    Either<PortFailure, Lease> take(Set<Lease.Key> keys, Duration term, Duration patience);

    /**
     * Lets the lease hold for this term from now on.
     *
     * @return {@link PortFailure.LeaseLost} where somebody else has taken one of its keys since
     */
    Either<PortFailure, Lease> renew(Lease lease, Duration term);

    /** Gives the lease back; what of it was lost is left as it is. */
    Either<PortFailure, Lease> release(Lease lease);
}
