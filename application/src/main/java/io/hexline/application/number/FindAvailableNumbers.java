package io.hexline.application.number;

import io.hexline.application.failure.Failure;
import io.hexline.application.location.FindLocation;
import io.hexline.application.number.ListNumbers.NumberView;
import io.hexline.application.store.NumberFilter;
import io.hexline.application.store.NumberFilter.NumberPageKey;
import io.hexline.application.store.Store;
import io.hexline.application.user.CallingUser;
import io.hexline.domain.value.Id;
import io.vavr.control.Either;
import java.util.List;
import java.util.Optional;

/** Lists the numbers that can be used for something. */
@FunctionalInterface
public interface FindAvailableNumbers {

    /**
     * The first of them, in the order of {@link NumberPageKey}. None for somebody who does not call. {@link
     * Failure.NotFound} where the location, the person, the workspace or the virtual line is not there.
     *
     * @param after what they follow, which need not be there any more; empty from the beginning
     * @param skip how many to leave out then; 0 or more
     * @param max how many at most
     */
    Either<Failure, List<NumberView>> handle(
            AvailableNumbersQuery query, Optional<NumberPageKey> after, int skip, int max);

    static FindAvailableNumbers on(Store store) {
        return new FindAvailableNumbersService(
                ListNumbers.on(store.numbers(), store.locations(), store.people()),
                FindLocation.on(store.locations()),
                new CallingUser.Finder(store.people(), store.locations()),
                store.lineHolders());
    }

    /**
     * What is looked for, and where.
     *
     * @param asked which numbers, of whatever use
     * @param user the person, workspace or virtual line from whose location; empty where {@code asked} says from which
     */
    record AvailableNumbersQuery(NumberPurpose purpose, NumberFilter asked, Optional<Id> user) {}
}
