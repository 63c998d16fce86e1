package io.hexline.application.calling;

import io.hexline.application.failure.Failure;
import io.hexline.application.failure.Failure.Retry;
import io.hexline.application.location.FindLocation;
import io.hexline.application.store.UnitOfWork;
import io.hexline.application.store.Write;
import io.hexline.domain.location.CallingProfile.PstnConnection.LocalGateway;
import io.hexline.domain.location.Location;
import io.vavr.control.Either;
import java.util.List;

record UpdateCallingService(FindLocation find, CallingChange change, GatewayChange gateways, UnitOfWork unitOfWork)
        implements UpdateCalling {

    @Override
    public Either<Failure, Location> handle(UpdateCallingCommand command) {
        return command.gateway()
                .map(gateway -> connected(command, gateway))
                .orElseGet(() -> Retry.onConflict(() -> changed(command).flatMap(this::commit)));
    }

    private Either<Failure, Location> connected(UpdateCallingCommand command, LocalGateway gateway) {
        return gateways.alone(
                command.location(),
                turn -> Retry.onConflict(
                        () -> changed(command).flatMap(after -> gateways.connect(turn, after, gateway))));
    }

    private Either<Failure, Location> changed(UpdateCallingCommand command) {
        return find.withCalling(command.org(), command.location()).flatMap(location -> change.of(location, command));
    }

    private Either<Failure, Location> commit(Location after) {
        return Failure.orTrouble(unitOfWork.commit(List.of(new Write.PutLocation(after))))
                .mapTo(after);
    }
}
