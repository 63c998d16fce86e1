package io.hexline.application.calling;

import static io.vavr.API.For;

import io.hexline.application.failure.Failure;
import io.hexline.application.failure.Failure.Retry;
import io.hexline.application.location.FindLocation;
import io.hexline.application.store.RouteFilter.Route;
import io.hexline.application.store.Routes;
import io.hexline.application.store.UnitOfWork;
import io.hexline.application.store.Write;
import io.hexline.domain.location.CallingProfile;
import io.hexline.domain.location.CallingProfile.PstnConnection.LocalGateway;
import io.hexline.domain.location.Location;
import io.hexline.domain.value.Id.LocationId;
import io.hexline.domain.value.Id.OrgId;
import io.vavr.control.Either;
import java.util.List;
import java.util.Optional;

record ManageInternalDialingService(FindLocation find, Routes routes, UnitOfWork unitOfWork)
        implements ManageInternalDialing {

    @Override
    public Either<Failure, Optional<Route>> of(OrgId org, LocationId location) {
        return For(
                        find.withCalling(org, location),
                        place -> Failure.orTrouble(routes.find(
                                org, place.unknownExtensions().stream().toList())))
                .yield((place, found) -> found.stream().findFirst());
    }

    @Override
    public Either<Failure, Location> set(SetInternalDialingCommand command) {
        return Retry.onConflict(() -> For(
                        find.withCalling(command.org(), command.location()),
                        place -> wanted(place, command),
                        (place, wanted) -> GatewayChange.isThere(routes, place, wanted),
                        (place, wanted, there) -> commit(place, wanted))
                .yield((place, wanted, there, after) -> after));
    }

    private static Either<Failure, Optional<LocalGateway>> wanted(Location place, SetInternalDialingCommand command) {
        Optional<LocalGateway> today = place.unknownExtensions();
        if (!command.enabled().orElse(today.isPresent())) {
            return Either.right(Optional.empty());
        }
        return command.gateway()
                .or(() -> today)
                .<Either<Failure, Optional<LocalGateway>>>map(gateway -> Either.right(Optional.of(gateway)))
                .orElseGet(() -> Either.left(new Failure.Invalid(
                        "unknownExtensionRouteIdentity is required where unknown extensions are routed.")));
    }

    private Either<Failure, Location> commit(Location place, Optional<LocalGateway> wanted) {
        CallingProfile calling = place.calling().orElseThrow();
        Location after = place.withCalling(calling.withSettings(
                calling.numbers(), calling.pstn(), calling.settings().sendingUnknownExtensions(wanted)));
        return Failure.orTrouble(unitOfWork.commit(List.of(new Write.PutLocation(after))))
                .mapTo(after);
    }
}
