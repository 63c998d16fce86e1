package io.hexline.application.location;

import static io.vavr.API.For;

import io.hexline.application.failure.Failure;
import io.hexline.application.failure.Failure.Retry;
import io.hexline.application.failure.PortFailure;
import io.hexline.application.store.LocationUsage;
import io.hexline.application.store.UnitOfWork;
import io.hexline.application.store.Write;
import io.hexline.domain.location.Location;
import io.hexline.domain.value.Id.LocationId;
import io.hexline.domain.value.Id.OrgId;
import io.vavr.control.Either;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

record RemoveLocationService(FindLocation find, LocationUsage usage, UnitOfWork unitOfWork) implements RemoveLocation {

    @Override
    public Either<Failure, Location> handle(OrgId org, LocationId id) {
        return Retry.onConflict(() -> For(
                        find.byId(org, id),
                        this::empty,
                        (location, empty) ->
                                Failure.orTrouble(unitOfWork.commit(List.of(new Write.RemoveLocation(location)))))
                .yield((location, empty, written) -> location));
    }

    private Either<Failure, Boolean> empty(Location location) {
        return Failure.orTrouble(content(location.id()))
                .filterOrElse(
                        String::isEmpty, content -> new Failure.NotPossible(location.name() + " still has " + content))
                .mapTo(true);
    }

    /** What is there, in words; an empty text for nothing. */
    private Either<PortFailure, String> content(LocationId there) {
        return For(
                        usage.users(there),
                        users -> usage.workspaces(there),
                        (users, workspaces) -> usage.virtualLines(there),
                        (users, workspaces, lines) -> usage.numbers(there),
                        (users, workspaces, lines, numbers) -> usage.features(there),
                        (users, workspaces, lines, numbers, features) -> usage.trunks(there))
                .yield((users, workspaces, lines, numbers, features, trunks) -> Stream.of(
                                some(users, "user"),
                                some(workspaces, "workspace"),
                                some(lines, "virtual line"),
                                some(numbers, "number"),
                                some(features, "calling feature"),
                                some(trunks, "trunk"))
                        .filter(words -> !words.isEmpty())
                        .collect(Collectors.joining(", ")));
    }

    private static String some(int count, String what) {
        return count == 0 ? "" : count + " " + what + (count == 1 ? "" : "s");
    }
}
