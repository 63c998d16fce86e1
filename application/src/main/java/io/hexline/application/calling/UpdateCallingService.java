package io.hexline.application.calling;

import static io.vavr.API.For;

import io.hexline.application.failure.Failure;
import io.hexline.application.failure.Failure.Retry;
import io.hexline.application.location.FindLocation;
import io.hexline.application.store.Numbers;
import io.hexline.application.store.Trunks;
import io.hexline.application.store.UnitOfWork;
import io.hexline.application.store.Write;
import io.hexline.domain.location.CallingProfile;
import io.hexline.domain.location.CallingProfile.LocationNumbers;
import io.hexline.domain.location.CallingProfile.LocationSettings;
import io.hexline.domain.location.CallingProfile.PstnConnection;
import io.hexline.domain.location.CallingProfile.PstnConnection.LocalGateway;
import io.hexline.domain.location.Location;
import io.hexline.domain.value.PhoneNumber;
import io.vavr.control.Either;
import java.util.List;
import java.util.Optional;

record UpdateCallingService(FindLocation find, Numbers numbers, Trunks trunks, UnitOfWork unitOfWork)
        implements UpdateCalling {

    @Override
    public Either<Failure, Location> handle(UpdateCallingCommand command) {
        return Retry.onConflict(() -> For(
                        location(command),
                        location -> number(location, command.callingLine()),
                        (location, line) -> number(location, command.charge()),
                        (location, line, charge) -> connection(location, command),
                        (location, line, charge, pstn) -> gatewayIsThere(trunks, location, command.gateway()),
                        (location, line, charge, pstn, gateway) ->
                                commit(updated(location, new Numbering(line, charge), pstn, command)))
                .yield((location, line, charge, pstn, gateway, after) -> after));
    }

    private Either<Failure, Location> location(UpdateCallingCommand command) {
        return find.byId(command.org(), command.location())
                .filterOrElse(
                        location -> location.calling().isPresent(),
                        location -> new Failure.NotFound("calling location", location.id()));
    }

    private Either<Failure, Location> commit(Location after) {
        return Failure.orTrouble(unitOfWork.commit(List.of(new Write.PutLocation(after))))
                .mapTo(after);
    }

    /** The numbers that are to stand for a location from now on. */
    private record Numbering(Optional<PhoneNumber> callingLine, Optional<PhoneNumber> charge) {

        LocationNumbers instead(LocationNumbers today) {
            return new LocationNumbers(
                    today.main().or(() -> callingLine), callingLine.or(today::callingLineId), charge.or(today::charge));
        }
    }

    /** The number that is meant, which the location has to have. */
    private Either<Failure, Optional<PhoneNumber>> number(Location location, Optional<PhoneNumber.Written> written) {
        return written.map(some -> Failure.orInvalid(some.at(Optional.of(location.region())))
                        .flatMap(meant -> held(location, meant))
                        .map(Optional::of))
                .orElseGet(() -> Either.right(Optional.empty()));
    }

    private Either<Failure, PhoneNumber> held(Location location, PhoneNumber meant) {
        return Failure.orTrouble(numbers.find(List.of(meant)))
                .filterOrElse(
                        found -> found.stream()
                                .anyMatch(number -> number.location().equals(Optional.of(location.id()))),
                        found -> new Failure.NotPossible(location.name() + " has no number " + meant))
                .mapTo(meant);
    }

    static Either<Failure, Boolean> gatewayIsThere(Trunks trunks, Location location, Optional<LocalGateway> gateway) {
        return gateway.map(named -> Failure.orTrouble(trunks.has(location.org(), named))
                        .filterOrElse(
                                there -> there,
                                there -> new Failure.NotPossible("There is no trunk or route group " + named)))
                .orElseGet(() -> Either.right(true));
    }

    private static Either<Failure, Optional<PstnConnection>> connection(
            Location location, UpdateCallingCommand command) {
        Optional<PstnConnection> today = location.calling().flatMap(CallingProfile::pstn);
        if (command.gateway().isEmpty()) {
            return Either.right(today);
        }
        return today.filter(pstn -> pstn.localGateway().isPresent())
                .map(pstn -> new PstnConnection(pstn.carrier(), command.gateway()))
                .<Either<Failure, Optional<PstnConnection>>>map(pstn -> Either.right(Optional.of(pstn)))
                .orElseGet(() -> Either.left(
                        new Failure.NotPossible(location.name() + " is not connected through a trunk or route group")));
    }

    private static Location updated(
            Location location, Numbering numbering, Optional<PstnConnection> pstn, UpdateCallingCommand command) {
        CallingProfile today = location.calling().orElseThrow();
        Location called = location.withCalling(
                today.withSettings(numbering.instead(today.numbers()), pstn, settings(today.settings(), command)));
        return command.announcementLanguage()
                .map(language -> called.describedAs(
                        called.name(), called.region(), called.premises().withAnnouncementLanguage(language)))
                .orElse(called);
    }

    private static LocationSettings settings(LocationSettings today, UpdateCallingCommand command) {
        return new LocationSettings(
                changed(command.callingLineName(), today.callingLineName()),
                changed(command.externalCallerIdName(), today.externalCallerIdName()),
                changed(command.accessNetworkInfo(), today.accessNetworkInfo()),
                changed(command.outsideDialDigit(), today.outsideDialDigit()),
                command.outsideDialDigitEnforced().orElse(today.outsideDialDigitEnforced()),
                changed(command.routingPrefix(), today.routingPrefix()),
                today.minutesLocated());
    }

    private static Optional<String> changed(Optional<String> wanted, Optional<String> today) {
        return wanted.isPresent() ? wanted.filter(text -> !text.isBlank()) : today;
    }
}
