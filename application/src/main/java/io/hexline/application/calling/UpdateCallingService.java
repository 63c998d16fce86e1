package io.hexline.application.calling;

import static io.vavr.API.For;

import io.hexline.application.failure.Failure;
import io.hexline.application.failure.Retry;
import io.hexline.application.location.FindLocation;
import io.hexline.application.store.Numbers;
import io.hexline.application.store.UnitOfWork;
import io.hexline.application.store.Write;
import io.hexline.domain.location.CallingProfile;
import io.hexline.domain.location.CallingProfile.LocationNumbers;
import io.hexline.domain.location.CallingProfile.LocationSettings;
import io.hexline.domain.location.CallingProfile.PstnConnection;
import io.hexline.domain.location.Location;
import io.hexline.domain.number.InventoryNumber;
import io.hexline.domain.value.PhoneNumber;
import io.vavr.control.Either;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

record UpdateCallingService(FindLocation find, Numbers numbers, UnitOfWork unitOfWork) implements UpdateCalling {

    @Override
    public Either<Failure, Location> handle(UpdateCallingCommand command) {
        return Retry.onConflict(() -> For(
                        location(command),
                        location -> numbersAreThere(location, command),
                        (location, there) -> connection(location, command),
                        (location, there, pstn) -> commit(updated(location, pstn, command)))
                .yield((location, there, pstn, after) -> after));
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

    private Either<Failure, Boolean> numbersAreThere(Location location, UpdateCallingCommand command) {
        List<PhoneNumber> wanted = Stream.concat(command.callingLine().stream(), command.charge().stream())
                .distinct()
                .toList();
        return Failure.orTrouble(numbers.find(wanted))
                .map(found -> found.stream()
                        .filter(number -> number.location().equals(Optional.of(location.id())))
                        .map(InventoryNumber::number)
                        .toList())
                .filterOrElse(
                        found -> found.containsAll(wanted),
                        found -> new Failure.NotPossible(location.name() + " has no number "
                                + wanted.stream()
                                        .filter(number -> !found.contains(number))
                                        .findFirst()
                                        .orElseThrow()))
                .mapTo(true);
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

    private static Location updated(Location location, Optional<PstnConnection> pstn, UpdateCallingCommand command) {
        CallingProfile today = location.calling().orElseThrow();
        LocationNumbers numbers = today.numbers();
        Location called = location.withCalling(today.withSettings(
                new LocationNumbers(
                        numbers.main().or(command::callingLine),
                        command.callingLine().or(numbers::callingLineId),
                        command.charge().or(numbers::charge)),
                pstn,
                settings(today.settings(), command)));
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
                changed(command.routingPrefix(), today.routingPrefix()));
    }

    private static Optional<String> changed(Optional<String> wanted, Optional<String> today) {
        return wanted.isPresent() ? wanted.filter(text -> !text.isBlank()) : today;
    }
}
