package io.hexline.application.number;

import static io.vavr.API.For;

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
import io.hexline.domain.number.NumberVerdict;
import io.hexline.domain.value.PhoneNumber;
import io.hexline.domain.value.Version;
import io.vavr.control.Either;
import java.util.List;
import java.util.Optional;
import java.util.Set;

record AddNumbersService(FindLocation find, Numbers numbers, NumberCommit commit) implements AddNumbers {

    @Override
    public Either<Failure, List<InventoryNumber>> handle(AddNumbersCommand command) {
        return commit.alone(command.location(), turn -> Retry.onConflict(() -> add(turn, command)));
    }

    private Either<Failure, List<InventoryNumber>> add(Turn turn, AddNumbersCommand command) {
        return For(
                        location(command),
                        location -> LocationInventory.meant(location, command.numbers()),
                        this::available,
                        (location, wanted, available) -> commit(turn, location, command, wanted))
                .yield((location, wanted, available, added) -> added);
    }

    private Either<Failure, Location> location(AddNumbersCommand command) {
        return find.byId(command.org(), command.location())
                .flatMap(location -> LocationInventory.calling(location).mapTo(location))
                .filterOrElse(
                        location ->
                                location.calling().flatMap(CallingProfile::pstn).isPresent(),
                        location -> new Failure.NotPossible(location.name()
                                + " has no carrier that could provide numbers: set up its PSTN connection first"));
    }

    private Either<Failure, List<NumberVerdict>> available(Location location, Set<PhoneNumber> wanted) {
        List<String> texts = wanted.stream().map(PhoneNumber::value).toList();
        return Failure.orTrouble(numbers.find(wanted))
                .map(known -> NumberVerdict.of(location.org(), texts, known))
                .filterOrElse(
                        verdicts -> verdicts.stream().allMatch(NumberVerdict::isAvailable),
                        verdicts -> new Failure.NumbersRefused(verdicts.stream()
                                .filter(verdict -> !verdict.isAvailable())
                                .toList()));
    }

    private Either<Failure, List<InventoryNumber>> commit(
            Turn turn, Location location, AddNumbersCommand command, Set<PhoneNumber> wanted) {
        List<InventoryNumber> added =
                wanted.stream().map(number -> number(location, command, number)).toList();
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
