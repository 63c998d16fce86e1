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
import io.hexline.domain.value.PhoneNumber;
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
        EXTENSION((one, other) -> one.goesTo(other) && !Collections.disjoint(one.extensionsToHave, other.extensions)),
        NUMBER((one, other) -> one.move.number().requested().stream().anyMatch(other.numbersGivenUp::contains)),
        ROOM((one, other) -> one.findsNoRoom && one.goesTo(other)),
        DEVICE_NAME((one, other) -> one.goesTo(other) && !Collections.disjoint(one.deviceNames, other.deviceNames)),
        /** Where all who use a profile of the location leave it, nobody there shares it any more. */
        DEVICE_PROFILE((one, other) -> one.isColleagueOf(other) && one.sharers.contains(other.person())),
        /** Whose number is called back for another one can leave once that one has left. */
        EMERGENCY_CALLBACK((one, other) ->
                one.isColleagueOf(other) && other.subscriber.roles().ecbn().equals(Optional.of(one.person())));

        private final BiPredicate<Mover, Mover> waitsFor;

        Kind(BiPredicate<Mover, Mover> waitsFor) {
            this.waitsFor = waitsFor;
        }
    }

    /** A user that is to move; what the others are compared with is derived once. */
    public static final class Mover {

        private final RequestedMove move;
        private final Subscriber subscriber;
        private final boolean findsNoRoom;
        private final Set<String> deviceNames;
        private final Set<PersonId> sharers;
        private final List<Extension> extensions;
        private final List<Extension> extensionsToHave;
        private final List<PhoneNumber> numbersGivenUp;

        /**
         * A user that is to move.
         *
         * @param findsNoRoom whether the target has no room for all who come unless others leave
         */
        public Mover(RequestedMove move, Subscriber subscriber, boolean findsNoRoom) {
            Lines lines = subscriber.lines();
            this.move = move.from(lines);
            this.subscriber = subscriber;
            this.findsNoRoom = findsNoRoom;
            this.deviceNames = subscriber.devices().stream().map(Device::name).collect(ImmutableSet.toImmutableSet());
            this.sharers = subscriber.sharers();
            this.extensions = lines.extensions();
            this.extensionsToHave = extensionsToHave(this.move, lines);
            this.numbersGivenUp = this.move.number().keeps() ? List.of() : lines.numbers();
        }

        /** A new one, or those that are kept. */
        private static List<Extension> extensionsToHave(RequestedMove move, Lines today) {
            Stream<Extension> further = move.number().keeps()
                    ? today.alternates().stream()
                            .map(AlternateNumber::extension)
                            .flatMap(Optional::stream)
                    : Stream.empty();
            return Stream.concat(move.extension().applyTo(today.extension()).stream(), further)
                    .toList();
        }

        private PersonId person() {
            return subscriber.person();
        }

        private boolean callsFrom(LocationId location) {
            return subscriber.location().equals(Optional.of(location));
        }

        private boolean isColleagueOf(Mover other) {
            return subscriber.location().filter(other::callsFrom).isPresent();
        }

        /** Whether the other one is where this one goes. */
        private boolean goesTo(Mover other) {
            return other.callsFrom(move.target());
        }

        private boolean waitsFor(Mover other) {
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
