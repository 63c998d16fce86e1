package io.hexline.application.number;

import com.google.common.collect.ImmutableSet;
import io.hexline.application.failure.Failure;
import io.hexline.application.job.BatchJobStart;
import io.hexline.application.store.Store;
import io.hexline.domain.job.BatchJob;
import io.hexline.domain.value.Id.LocationId;
import io.hexline.domain.value.PhoneNumber;
import io.vavr.control.Either;
import java.util.Set;

/** Moves numbers that nobody has to another location of the same carrier. Source: "Initiate Number Jobs". */
public interface MoveNumbers {

    /**
     * The job that does it, in the host's background, which tells of each number that has to stay why.
     *
     * <p>{@link Failure.NotFound} where one of the locations is not enabled for calling, or the source does not have one of
     * the numbers; {@link Failure.NotPossible} where both are the same, or another job moves numbers of the organization.
     */
    Either<Failure, BatchJob> handle(MoveNumbersCommand command);

    static MoveNumbers on(Store store, BatchJobStart start) {
        return new MoveNumbersService(LocationInventory.on(store.locations(), store.numbers()), start);
    }

    /**
     * Numbers that are to move.
     *
     * @param numbers at least one
     */
    record MoveNumbersCommand(
            BatchJobStart.Request request, LocationId from, LocationId to, Set<PhoneNumber.Written> numbers) {

        public MoveNumbersCommand {
            numbers = ImmutableSet.copyOf(numbers);
        }
    }
}
