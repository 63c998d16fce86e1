package io.hexline.domain.move;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ListMultimap;
import io.hexline.domain.location.Feature;
import io.hexline.domain.move.MoveDraft.RequestedMove;
import io.hexline.domain.user.Device;
import io.hexline.domain.user.DeviceProfile;
import io.hexline.domain.user.Lines;
import io.hexline.domain.user.Lines.AlternateNumber;
import io.hexline.domain.user.Subscriber;
import io.hexline.domain.value.Extension;
import io.hexline.domain.value.Id.DeviceProfileId;
import io.hexline.domain.value.Id.LocationId;
import io.hexline.domain.value.Id.PersonId;
import io.hexline.domain.value.PhoneNumber;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;

/** Which users of one job must go before which others, because these are to get, or to be rid of, what those have. */
public final class MoveDependencies {

    private MoveDependencies() {}

    /**
     * One of several users who are to move, as it is before.
     *
     * @param move what of the user's own lines it names, it keeps
     * @param profiles the device profiles that it uses
     */
    public record Mover(RequestedMove move, Subscriber subscriber, List<DeviceProfile> profiles) {

        public Mover {
            move = move.from(subscriber.lines());
            profiles = ImmutableList.copyOf(profiles);
        }

        PersonId person() {
            return subscriber.person();
        }

        boolean callsFrom(LocationId location) {
            return subscriber.location().equals(Optional.of(location));
        }

        boolean goesTo(LocationId location) {
            return move.target().equals(location);
        }

        /** The names of its devices, its own and those of its profiles. */
        Set<String> deviceNames() {
            return deviceNamesBeside(List.of());
        }

        /** The same without these profiles, which somebody else brings along too. */
        Set<String> deviceNamesBeside(List<DeviceProfile> others) {
            Set<DeviceProfileId> shared = others.stream().map(DeviceProfile::id).collect(ImmutableSet.toImmutableSet());
            Stream<Device> used = profiles.stream()
                    .filter(profile -> !shared.contains(profile.id()))
                    .map(DeviceProfile::device);
            return Stream.concat(subscriber.devices().stream(), used)
                    .map(Device::name)
                    .collect(ImmutableSet.toImmutableSet());
        }

        /** Those with which it means to arrive: a new one, or those that are kept. */
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

        List<PhoneNumber> numbersGivenUp() {
            return move.number().keeps() ? List.of() : subscriber.lines().numbers();
        }
    }

    /** What is scarce at a location, or shared there: a user that needs some of it waits for all who give it up. */
    private enum Kind {
        EXTENSION(
                (mover, around) -> at(mover.move().target(), mover.extensionsToHave()),
                mover -> atSource(mover, mover.subscriber().lines().extensions())),
        NUMBER((mover, around) -> mover.move().number().requested().stream(), mover -> mover.numbersGivenUp().stream()),
        ROOM(
                (mover, around) -> Stream.of(mover.move().target()).filter(around.crowded::contains),
                mover -> mover.subscriber().location().stream()),
        DEVICE_NAME(
                (mover, around) -> at(mover.move().target(), mover.deviceNames()),
                mover -> atSource(mover, mover.deviceNames())),
        /** Where all who use a profile of the location go to one target, it goes with them. */
        DEVICE_PROFILE((mover, around) -> shares(mover), Kind::shares),
        /** Whose number is called back for another one can leave once that one has left. */
        EMERGENCY_CALLBACK(
                (mover, around) -> atSource(mover, Set.of(mover.person())),
                mover -> atSource(
                        mover, mover.subscriber().roles().ecbn().stream().toList())),
        /** To whose extension callers are transferred can leave if somebody comes who takes the extension over. */
        OPERATOR(
                (mover, around) -> atSource(mover, around.operatedBy(mover.subscriber())),
                mover -> at(mover.move().target(), mover.extensionsToHave()));

        private final BiFunction<Mover, Circumstances, Stream<?>> needs;
        private final Function<Mover, Stream<?>> gives;

        Kind(BiFunction<Mover, Circumstances, Stream<?>> needs, Function<Mover, Stream<?>> gives) {
            this.needs = needs;
            this.gives = gives;
        }

        private static Stream<Place> at(LocationId location, Collection<?> things) {
            return things.stream().map(thing -> new Place(location, thing));
        }

        private static Stream<Place> atSource(Mover mover, Collection<?> things) {
            return mover.subscriber().location().stream().flatMap(location -> at(location, things));
        }

        private static Stream<Place> shares(Mover mover) {
            return at(
                    mover.move().target(),
                    mover.profiles().stream().map(DeviceProfile::id).toList());
        }

        Stream<Need> needs(Mover mover, Circumstances around) {
            return needs.apply(mover, around).map(what -> new Need(this, what));
        }

        Stream<Need> gives(Mover mover) {
            return gives.apply(mover).map(what -> new Need(this, what));
        }
    }

    private record Place(LocationId location, Object thing) {}

    private record Need(Kind kind, Object what) {}

    /**
     * What else decides who waits for whom.
     *
     * @param crowded the locations that have no room for all who come unless others leave
     * @param attendants the auto attendants that transfer to one of those who move
     */
    public record Circumstances(Set<LocationId> crowded, List<Feature> attendants) {

        public Circumstances {
            crowded = ImmutableSet.copyOf(crowded);
            attendants = ImmutableList.copyOf(attendants);
        }

        private List<?> operatedBy(Subscriber user) {
            return attendants.stream()
                    .filter(attendant ->
                            user.location().filter(attendant.location()::equals).isPresent())
                    .flatMap(attendant -> attendant.operator().stream())
                    .filter(user.lines().extensions()::contains)
                    .toList();
        }
    }

    /** For each of the users those of the others for whom it waits, in the order of the others. */
    public static Map<PersonId, Set<PersonId>> of(
            Collection<Mover> users, Collection<Mover> others, Circumstances around) {
        List<PersonId> places = others.stream().map(Mover::person).toList();
        ListMultimap<Need, Integer> givers = givers(others);
        return users.stream().collect(ImmutableMap.toImmutableMap(Mover::person, user -> {
            Set<Integer> found = new TreeSet<>();
            kinds(kind -> kind.needs(user, around)).forEach(need -> found.addAll(givers.get(need)));
            return found.stream()
                    .map(places::get)
                    .filter(other -> !other.equals(user.person()))
                    .collect(ImmutableSet.toImmutableSet());
        }));
    }

    /** Who gives what up, by their places. */
    private static ListMultimap<Need, Integer> givers(Collection<Mover> others) {
        ImmutableListMultimap.Builder<Need, Integer> givers = ImmutableListMultimap.builder();
        int place = 0;
        for (Mover other : others) {
            int own = place++;
            kinds(kind -> kind.gives(other)).forEach(given -> givers.put(given, own));
        }
        return givers.build();
    }

    private static Stream<Need> kinds(Function<Kind, Stream<Need>> of) {
        return Stream.of(Kind.values()).flatMap(of);
    }
}
