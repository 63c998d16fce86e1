package io.hexline.application.number;

import static io.vavr.API.For;

import com.google.common.collect.Sets;
import io.hexline.application.failure.Failure;
import io.hexline.application.failure.Failure.Retry;
import io.hexline.application.location.FindLocation;
import io.hexline.application.saga.Turn;
import io.hexline.application.store.Numbers;
import io.hexline.domain.location.CallingProfile;
import io.hexline.domain.location.CallingProfile.PstnConnection;
import io.hexline.domain.location.Location;
import io.hexline.domain.number.InventoryNumber;
import io.hexline.domain.number.InventoryNumber.NumberStanding;
import io.hexline.domain.value.PhoneNumber;
import io.hexline.domain.value.Version;
import io.vavr.control.Either;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

record AddNumbersService(FindLocation find, Numbers numbers, NumberCommit commit) implements AddNumbers {

    @Override
    public Either<Failure, List<InventoryNumber>> handle(AddNumbersCommand command) {
        return commit.alone(command.location(), turn -> Retry.onConflict(() -> add(turn, command)));
    }

    private Either<Failure, List<InventoryNumber>> add(Turn turn, AddNumbersCommand command) {
        return For(
                        location(command),
                        location -> LocationInventory.meant(location, command.numbers()),
                        (location, wanted) -> known(location, wanted),
                        (location, wanted, known) -> commit(turn, location, command, Sets.difference(wanted, known)))
                .yield((location, wanted, known, added) -> added);
    }

    private Either<Failure, Location> location(AddNumbersCommand command) {
        return find.byId(command.org(), command.location())
                .filterOrElse(
                        location -> location.calling().isPresent(),
                        location -> new Failure.NotPossible(location.name() + " is not enabled for calling"));
    }

    /** Those of the numbers that the location has already. */
    private Either<Failure, Set<PhoneNumber>> known(Location location, Set<PhoneNumber> wanted) {
        return Failure.orTrouble(numbers.find(wanted))
                .flatMap(found -> elsewhere(location, found)
                        .<Either<Failure, Set<PhoneNumber>>>map(other -> Either.left(new Failure.NotPossible(
                                "The number " + other.number() + " is in use somewhere else already")))
                        .orElseGet(() -> Either.right(
                                found.stream().map(InventoryNumber::number).collect(Collectors.toSet()))));
    }

    private static Optional<InventoryNumber> elsewhere(Location location, List<InventoryNumber> found) {
        return found.stream()
                .filter(number -> !number.location().equals(Optional.of(location.id())))
                .findFirst();
    }

    private Either<Failure, List<InventoryNumber>> commit(
            Turn turn, Location location, AddNumbersCommand command, Set<PhoneNumber> missing) {
        List<InventoryNumber> added = missing.stream()
                .map(number -> number(location, command, number))
                .toList();
        return Failure.orTrouble(commit.add(turn, location.id(), added)).mapTo(added);
    }

    private static InventoryNumber number(Location location, AddNumbersCommand command, PhoneNumber number) {
        return new InventoryNumber(
                number,
                location.org(),
                Optional.of(location.id()),
                location.calling().flatMap(CallingProfile::pstn).map(PstnConnection::carrier),
                command.state(),
                command.type(),
                Optional.empty(),
                Optional.empty(),
                NumberStanding.CLEAR,
                Version.NEW);
    }
}
