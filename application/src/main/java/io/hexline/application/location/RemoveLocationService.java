package io.hexline.application.location;

import io.hexline.application.Host;
import io.hexline.application.failure.Failure;
import io.hexline.application.failure.PortFailure;
import io.hexline.application.failure.Retry;
import io.hexline.application.store.LocationUsage;
import io.hexline.application.store.Write;
import io.hexline.domain.location.Location;
import io.hexline.domain.value.LocationId;
import io.hexline.domain.value.OrgId;
import io.vavr.control.Either;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

final class RemoveLocationService implements RemoveLocation {

    private final Host host;
    private final FindLocation find;

    RemoveLocationService(Host host) {
        this.host = host;
        this.find = FindLocation.on(host);
    }

    @Override
    public Either<Failure, Location> handle(OrgId org, LocationId id) {
        return Retry.onConflict(() -> find.byId(org, id)
                .flatMap(location -> empty(location)
                        .flatMap(gone -> host.store()
                                .unitOfWork()
                                .commit(List.of(new Write.RemoveLocation(location)))
                                .<Failure>mapLeft(Failure.Trouble::new)
                                .map(done -> location))));
    }

    private Either<Failure, Boolean> empty(Location location) {
        return content(location.id())
                .<Failure>mapLeft(Failure.Trouble::new)
                .filterOrElse(
                        String::isEmpty, content -> new Failure.NotPossible(location.name() + " still has " + content))
                .map(nothing -> true);
    }

    /** What is there, in words; an empty text for nothing. */
    private Either<PortFailure, String> content(LocationId location) {
        LocationUsage there = host.store().locationUsage();
        return there.users(location)
                .flatMap(users -> there.numbers(location)
                        .flatMap(numbers -> there.features(location)
                                .map(features -> Stream.of(
                                                some(users, "user"),
                                                some(numbers, "number"),
                                                some(features, "calling feature"))
                                        .filter(words -> !words.isEmpty())
                                        .collect(Collectors.joining(", ")))));
    }

    private static String some(int count, String what) {
        return count == 0 ? "" : count + " " + what + (count == 1 ? "" : "s");
    }
}
