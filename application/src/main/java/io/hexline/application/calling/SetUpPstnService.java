package io.hexline.application.calling;

import static io.vavr.API.For;

import io.hexline.application.failure.Failure;
import io.hexline.application.failure.Failure.Retry;
import io.hexline.application.location.FindLocation;
import io.hexline.application.saga.Turn;
import io.hexline.application.store.Routes;
import io.hexline.domain.carrier.Carrier;
import io.hexline.domain.carrier.Carrier.CarrierKind;
import io.hexline.domain.location.CallingProfile;
import io.hexline.domain.location.CallingProfile.PstnConnection;
import io.hexline.domain.location.Location;
import io.vavr.control.Either;

record SetUpPstnService(FindLocation find, Routes routes, PstnCommit commit, UsableCarriers carriers)
        implements SetUpPstn {

    @Override
    public Either<Failure, Location> handle(SetUpPstnCommand command) {
        return commit.alone(command.location(), turn -> Retry.onConflict(() -> setUp(turn, command)));
    }

    private Either<Failure, Location> setUp(Turn turn, SetUpPstnCommand command) {
        return For(
                        find.withCalling(command.org(), command.location()),
                        location -> carrier(location, command),
                        (location, carrier) -> gatewayFits(location, carrier, command),
                        (location, carrier, there) ->
                                commit.connect(turn, location, new PstnConnection(carrier.id(), command.gateway())))
                .yield((location, carrier, there, connected) -> connected);
    }

    private Either<Failure, Carrier> carrier(Location location, SetUpPstnCommand command) {
        return command.carrier()
                .or(() -> location.calling().flatMap(CallingProfile::pstn).map(PstnConnection::carrier))
                .map(id -> carriers.find(location.org(), id))
                .orElseGet(() -> first(location, command));
    }

    /** A trunk or route group leads to the organization's own premises; which carrier that is need not be said. */
    private Either<Failure, Carrier> first(Location location, SetUpPstnCommand command) {
        return command.gateway().isPresent()
                ? carriers.premisesOf(location.org())
                : Either.left(new Failure.Invalid(
                        location.name() + " has no PSTN connection yet: the carrier's id is required."));
    }

    private Either<Failure, Boolean> gatewayFits(Location location, Carrier carrier, SetUpPstnCommand command) {
        boolean premises = carrier.kind() == CarrierKind.PREMISES;
        if (premises != command.gateway().isPresent()) {
            return Either.left(new Failure.Invalid(
                    premises
                            ? carrier.name() + " is reached through a trunk or route group, which is required."
                            : carrier.name() + " is not reached through a trunk or route group."));
        }
        return GatewayChange.isThere(routes, location, command.gateway());
    }
}
