package io.hexline.domain.move;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.hexline.domain.move.MoveDraft.RequestedMove;
import io.hexline.domain.user.Device;
import io.hexline.domain.user.Lines;
import io.hexline.domain.user.Lines.AlternateNumber;
import io.hexline.domain.user.Subscriber;
import io.hexline.domain.value.Extension;
import io.hexline.domain.value.Id.LocationId;
import io.hexline.domain.value.Id.PersonId;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Stream;

/** Which users of one job must go before which others, because these are to get, or to be rid of, what those have. */
public final class MoveDependencies {

    private MoveDependencies() {}

    /** What is scarce at a location, or shared there: each tells whether one user waits for another one to go. */
    private enum Kind {
        EXTENSION((one, other) -> other.callsFrom(one.target())
                && !Collections.disjoint(
                        one.extensionsToHave(), other.subscriber().lines().extensions())),
        NUMBER((one, other) -> one.move().number().requested().stream()
                .anyMatch(number -> other.numbersGivenUp().contains(number))),
        ROOM((one, other) -> one.findsNoRoom() && other.callsFrom(one.target())),
        DEVICE_NAME((one, other) ->
                other.callsFrom(one.target()) && !Collections.disjoint(one.deviceNames(), other.deviceNames())),
        /** Where all who use a profile of the location leave it, nobody there shares it any more. */
        DEVICE_PROFILE((one, other) ->
                one.isColleagueOf(other) && one.subscriber().sharers().contains(other.person())),
        /** Whose number is called back for another one can leave once that one has left. */
        EMERGENCY_CALLBACK((one, other) ->
                one.isColleagueOf(other) && other.subscriber().roles().ecbn().equals(Optional.of(one.person())));

        private final BiPredicate<Mover, Mover> waitsFor;

        Kind(BiPredicate<Mover, Mover> waitsFor) {
            this.waitsFor = waitsFor;
        }
    }

    /**
     * A user that is to move.
     *
     * @param findsNoRoom whether the target has no room for all who come unless others leave
     */
    public record Mover(RequestedMove move, Subscriber subscriber, boolean findsNoRoom) {

        public Mover {
            move = move.from(subscriber.lines());
        }

        PersonId person() {
            return subscriber.person();
        }

        LocationId target() {
            return move.target();
        }

        boolean callsFrom(LocationId location) {
            return subscriber.location().equals(Optional.of(location));
        }

        boolean isColleagueOf(Mover other) {
            return subscriber.location().filter(other::callsFrom).isPresent();
        }

        Set<String> deviceNames() {
            return subscriber.devices().stream().map(Device::name).collect(ImmutableSet.toImmutableSet());
        }

        Collection<?> numbersGivenUp() {
            return move.number().keeps() ? List.of() : subscriber.lines().numbers();
        }

        /** A new one, or those that are kept. */
        List<Extension> extensionsToHave() {
            Lines today = subscriber.lines();
            Stream<Extension> further = move.number().keeps()
                    ? today.alternates().stream()
                            .map(AlternateNumber::extension)
                            .flatMap(Optional::stream)
                    : Stream.empty();
            return Stream.concat(move.extension().applyTo(today.extension()).stream(), further)
                    .toList();
        }

        boolean waitsFor(Mover other) {
            return !person().equals(other.person())
                    && Stream.of(Kind.values()).anyMatch(kind -> kind.waitsFor.test(this, other));
        }
    }

    /** For each of the users those of the others for whom it waits, in the order of the others. */
    public static Map<PersonId, Set<PersonId>> of(Collection<Mover> users, Collection<Mover> others) {
        return users.stream()
                .collect(ImmutableMap.toImmutableMap(
                        Mover::person,
                        user -> others.stream()
                                .filter(user::waitsFor)
                                .map(Mover::person)
                                .collect(ImmutableSet.toImmutableSet())));
    }
}
