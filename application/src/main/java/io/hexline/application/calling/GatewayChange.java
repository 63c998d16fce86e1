package io.hexline.application.calling;

import io.hexline.application.failure.Failure;
import io.hexline.application.saga.Turn;
import io.hexline.application.store.Routes;
import io.hexline.application.store.UnitOfWork;
import io.hexline.application.store.Write;
import io.hexline.domain.location.CallingProfile;
import io.hexline.domain.location.CallingProfile.PstnConnection;
import io.hexline.domain.location.CallingProfile.PstnConnection.LocalGateway;
import io.hexline.domain.location.Location;
import io.hexline.domain.value.Id.LocationId;
import io.vavr.control.Either;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Another trunk or route group for a location that lines of its own premises connect, or the first for one that nothing
 * does: "to and from local PSTN types" only, says the API reference.
 */
record GatewayChange(Routes routes, UsableCarriers carriers, PstnCommit pstn, UnitOfWork unitOfWork) {

    /** Does the work while nobody else changes how the location is connected. */
    <T> Either<Failure, T> alone(LocationId location, Function<Turn, Either<Failure, T>> work) {
        return pstn.alone(location, work);
    }

    /** The location, which has changed otherwise, with its connection. */
    Either<Failure, Location> connect(Turn turn, Location location, LocalGateway gateway) {
        Optional<PstnConnection> today = location.calling().flatMap(CallingProfile::pstn);
        if (today.filter(connection -> connection.localGateway().isEmpty()).isPresent()) {
            return Either.left(
                    new Failure.NotPossible(location.name() + " is not connected through a trunk or route group"));
        }
        return isThere(routes, location, Optional.of(gateway))
                .flatMap(there -> today.map(connection ->
                                commit(location, new PstnConnection(connection.carrier(), Optional.of(gateway))))
                        .orElseGet(() -> first(turn, location, gateway)));
    }

    private Either<Failure, Location> first(Turn turn, Location location, LocalGateway gateway) {
        return carriers.premisesOf(location.org())
                .flatMap(premises ->
                        pstn.connect(turn, location, new PstnConnection(premises.id(), Optional.of(gateway))));
    }

    private Either<Failure, Location> commit(Location location, PstnConnection connection) {
        Location after = location.withCalling(location.calling().orElseThrow().connectedBy(connection));
        return Failure.orTrouble(unitOfWork.commit(List.of(new Write.PutLocation(after))))
                .mapTo(after);
    }

    static Either<Failure, Boolean> isThere(Routes routes, Location location, Optional<LocalGateway> gateway) {
        return gateway.map(named -> Failure.orTrouble(routes.find(location.org(), List.of(named)))
                        .filterOrElse(
                                found -> !found.isEmpty(),
                                nothing -> new Failure.NotPossible("There is no trunk or route group " + named))
                        .mapTo(true))
                .orElseGet(() -> Either.right(true));
    }
}
