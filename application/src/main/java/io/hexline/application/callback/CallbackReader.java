package io.hexline.application.callback;

import static io.vavr.API.For;

import com.google.common.collect.Maps;
import io.hexline.application.callback.LocationCallback.Member;
import io.hexline.application.failure.Failure;
import io.hexline.application.location.FindLocation;
import io.hexline.application.store.Numbers;
import io.hexline.application.user.CallingUser;
import io.hexline.domain.location.CallingProfile;
import io.hexline.domain.location.Location;
import io.hexline.domain.number.CallbackNumber;
import io.hexline.domain.number.InventoryNumber;
import io.hexline.domain.value.Id.LocationId;
import io.hexline.domain.value.Id.OrgId;
import io.hexline.domain.value.Id.PersonId;
import io.hexline.domain.value.PhoneNumber;
import io.vavr.control.Either;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads whom emergency services call back, each number by its key. */
record CallbackReader(FindLocation find, CallingUser.Finder users, Numbers numbers) {

    Either<Failure, UserCallback> user(CallingUser.Key key) {
        return users.find(key).flatMap(this::user);
    }

    Either<Failure, UserCallback> user(CallingUser user) {
        OrgId org = user.person().org();
        return For(
                        location(user.location()),
                        location -> someone(org, user.subscriber().roles().ecbn()),
                        (location, member) -> found(Stream.of(Optional.of(user), member)))
                .yield((location, member, found) ->
                        new UserCallback(user, found.number(user), location, member.map(found::member)));
    }

    Either<Failure, Location> callingLocation(OrgId org, LocationId id) {
        return find.byId(org, id)
                .filterOrElse(
                        location -> location.calling().isPresent(),
                        location -> new Failure.NotFound("calling location", id));
    }

    Either<Failure, LocationCallback> location(Location location) {
        CallingProfile calling = location.calling().orElse(CallingProfile.DEFAULT);
        return For(someone(location.org(), calling.ecbnUser()), member -> found(Stream.of(member), ownNumber(calling)))
                .yield((member, found) ->
                        new LocationCallback(location, found.number(ownNumber(calling)), member.map(found::member)));
    }

    /** Somebody at the location whose number can be called back; {@link Failure.Invalid} where there is no such user. */
    Either<Failure, CallingUser> memberAt(Location location, PersonId id) {
        return someone(location.org(), Optional.of(id))
                .map(found -> found.filter(user -> user.location().id().equals(location.id())
                        && number(user).isPresent()))
                .flatMap(found -> found.<Either<Failure, CallingUser>>map(Either::right)
                        .orElseGet(() ->
                                Either.left(new Failure.Invalid("locationMemberId: nobody with this id calls from "
                                        + location.name() + " with a number of its own."))));
    }

    /** Empty where it does not call. */
    private Either<Failure, Optional<CallingUser>> someone(OrgId org, Optional<PersonId> id) {
        return id.map(person -> users.find(new CallingUser.Key(org, person, Optional.empty())))
                .map(found -> found.isLeft() && found.getLeft() instanceof Failure.NotFound
                        ? Either.<Failure, Optional<CallingUser>>right(Optional.empty())
                        : found.map(Optional::of))
                .orElseGet(() -> Either.right(Optional.empty()));
    }

    private static Optional<PhoneNumber> number(CallingUser user) {
        return user.subscriber().lines().number();
    }

    /** That which its calls show, or else the published one. */
    private static Optional<PhoneNumber> ownNumber(CallingProfile calling) {
        return calling.numbers().callingLineId().or(calling.numbers()::main);
    }

    private Either<Failure, Found> found(Stream<Optional<CallingUser>> users) {
        return found(users, Optional.empty());
    }

    private Either<Failure, Found> found(Stream<Optional<CallingUser>> users, Optional<PhoneNumber> another) {
        Set<PhoneNumber> wanted = Stream.concat(
                        users.flatMap(Optional::stream).flatMap(user -> number(user).stream()), another.stream())
                .collect(Collectors.toSet());
        return Failure.orTrouble(numbers.find(wanted))
                .map(records -> new Found(Maps.uniqueIndex(records, InventoryNumber::number)));
    }

    /** What the inventory says of numbers. */
    private record Found(Map<PhoneNumber, InventoryNumber> inventory) {

        CallbackNumber number(Optional<PhoneNumber> number) {
            return new CallbackNumber(number.map(inventory::get));
        }

        CallbackNumber number(CallingUser user) {
            return number(CallbackReader.number(user));
        }

        Member member(CallingUser user) {
            return new Member(user.person(), number(user));
        }
    }
}
