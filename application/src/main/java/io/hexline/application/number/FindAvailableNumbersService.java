package io.hexline.application.number;

import io.hexline.application.failure.Failure;
import io.hexline.application.location.FindLocation;
import io.hexline.application.number.ListNumbers.NumberView;
import io.hexline.application.store.NumberFilter;
import io.hexline.application.store.NumberFilter.NumberPageKey;
import io.hexline.application.user.CallingUser;
import io.vavr.control.Either;
import java.util.List;
import java.util.Optional;

record FindAvailableNumbersService(ListNumbers list, FindLocation find, CallingUser.Finder users)
        implements FindAvailableNumbers {

    @Override
    public Either<Failure, List<NumberView>> handle(
            AvailableNumbersQuery query, Optional<NumberPageKey> after, int skip, int max) {
        return where(query)
                .flatMap(asked -> asked.map(some -> list.handle(query.purpose().among(some), after, skip, max))
                        .orElseGet(() -> Either.right(List.of())));
    }

    /** Empty where it is nowhere: nothing can be used by somebody who does not call. */
    private Either<Failure, Optional<NumberFilter>> where(AvailableNumbersQuery query) {
        NumberFilter asked = query.asked();
        return query.person()
                .map(person -> users.look(new CallingUser.Key(asked.org(), person, asked.within()))
                        .map(found -> found.map(user -> asked.at(user.location().id()))))
                .or(() -> asked.location().map(id -> find.byId(asked.org(), id).mapTo(Optional.of(asked))))
                .orElseGet(() -> Either.right(Optional.of(asked)));
    }
}
