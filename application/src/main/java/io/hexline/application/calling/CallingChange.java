package io.hexline.application.calling;

import static io.vavr.API.For;

import io.hexline.application.calling.UpdateCalling.UpdateCallingCommand;
import io.hexline.application.failure.Failure;
import io.hexline.application.store.Locations;
import io.hexline.application.store.Numbers;
import io.hexline.domain.location.CallingProfile;
import io.hexline.domain.location.CallingProfile.LocationNumbers;
import io.hexline.domain.location.CallingProfile.LocationSettings;
import io.hexline.domain.location.Location;
import io.hexline.domain.value.PhoneNumber;
import io.vavr.control.Either;
import java.util.List;
import java.util.Optional;

/** What an update makes of a location's calling, but for its connection. */
record CallingChange(Locations locations, Numbers numbers) {

    private static final int PREFIX_TAKEN = 5600;

    Either<Failure, Location> of(Location location, UpdateCallingCommand command) {
        return For(
                        number(location, command.callingLine()),
                        line -> number(location, command.charge()),
                        (line, charge) -> ownPrefix(updated(location, new Numbering(line, charge), command)))
                .yield((line, charge, after) -> after);
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

    private Either<Failure, Location> ownPrefix(Location after) {
        return after.routingPrefix()
                .map(prefix -> Failure.orTrouble(locations.withRoutingPrefix(after.org(), prefix))
                        .flatMap(found -> found.filter(other -> !other.id().equals(after.id()))
                                .<Either<Failure, Location>>map(other -> Either.left(taken(prefix, other)))
                                .orElseGet(() -> Either.right(after))))
                .orElseGet(() -> Either.right(after));
    }

    private static Failure taken(String prefix, Location other) {
        return new Failure.Coded(
                PREFIX_TAKEN, "The routing prefix " + prefix + " is that of the location " + other.name() + ".");
    }

    private static Location updated(Location location, Numbering numbering, UpdateCallingCommand command) {
        CallingProfile today = location.calling().orElseThrow();
        Location called = location.withCalling(today.withSettings(
                numbering.instead(today.numbers()), today.pstn(), settings(today.settings(), command)));
        return command.announcementLanguage()
                .map(language -> called.describedAs(
                        called.name(), called.region(), called.premises().withAnnouncementLanguage(language)))
                .orElse(called);
    }

    private static LocationSettings settings(LocationSettings today, UpdateCallingCommand command) {
        return new LocationSettings(
                command.callingLineName().applyTo(today.callingLineName()),
                command.externalCallerIdName().applyTo(today.externalCallerIdName()),
                command.accessNetworkInfo().applyTo(today.accessNetworkInfo()),
                command.outsideDialDigit().applyTo(today.outsideDialDigit()),
                command.outsideDialDigitEnforced().orElse(today.outsideDialDigitEnforced()),
                command.routingPrefix().applyTo(today.routingPrefix()),
                today.minutesLocated(),
                today.unknownExtensions());
    }
}
