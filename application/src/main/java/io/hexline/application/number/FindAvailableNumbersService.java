package io.hexline.application.number;

import io.hexline.application.failure.Failure;
import io.hexline.application.location.FindLocation;
import io.hexline.application.number.ListNumbers.NumberView;
import io.hexline.application.store.LineHolders;
import io.hexline.application.store.NumberFilter;
import io.hexline.application.store.NumberFilter.NumberPageKey;
import io.hexline.application.user.CallingUser;
import io.hexline.domain.user.LineHolder;
import io.hexline.domain.value.Id;
import io.hexline.domain.value.Id.PersonId;
import io.hexline.domain.value.Id.WorkspaceId;
import io.vavr.control.Either;
import java.util.List;
import java.util.Optional;

record FindAvailableNumbersService(ListNumbers list, FindLocation find, CallingUser.Finder users, LineHolders lines)
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
        return query.user()
                .map(user -> at(asked, user))
                .or(() -> asked.location().map(id -> find.byId(asked.org(), id).mapTo(Optional.of(asked))))
                .orElseGet(() -> Either.right(Optional.of(asked)));
    }

    private Either<Failure, Optional<NumberFilter>> at(NumberFilter asked, Id user) {
        return user instanceof PersonId person
                ? users.look(new CallingUser.Key(asked.org(), person, asked.within()))
                        .map(found ->
                                found.map(calling -> asked.at(calling.location().id())))
                : Failure.orNotFound(
                                lines.find(user).map(found -> found.filter(holder -> isMeant(holder, asked))),
                                user instanceof WorkspaceId ? "workspace" : "virtual line",
                                user)
                        .map(holder -> holder.location().map(asked::at));
    }

    private static boolean isMeant(LineHolder holder, NumberFilter asked) {
        return holder.org().equals(asked.org())
                && asked.within()
                        .filter(those ->
                                holder.location().filter(those::contains).isEmpty())
                        .isEmpty();
    }
}
