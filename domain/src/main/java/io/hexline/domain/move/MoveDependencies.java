package io.hexline.domain.move;

import com.google.common.collect.Collections2;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.Lists;
import com.google.common.collect.Multimaps;
import com.google.common.collect.SetMultimap;
import com.google.common.collect.Sets;
import io.hexline.domain.location.Feature;
import io.hexline.domain.move.MoveDraft.RequestedMove;
import io.hexline.domain.user.Device;
import io.hexline.domain.user.DeviceProfile;
import io.hexline.domain.user.Lines;
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

/**
 * Which users of one job must go before which others, because these are to get, or to be rid of, what those have; and which
 * want the same.
 */
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
            Set<DeviceProfileId> shared = ImmutableSet.copyOf(Lists.transform(others, DeviceProfile::id));
            Collection<DeviceProfile> used = Collections2.filter(profiles, profile -> !shared.contains(profile.id()));
            return ImmutableSet.<String>builder()
                    .addAll(Lists.transform(subscriber.devices(), Device::name))
                    .addAll(Collections2.transform(used, DeviceProfile::name))
                    .build();
        }

        /** Those with which it means to arrive: a new one, or those that are kept. */
        List<Extension> extensionsToHave() {
            Lines today = subscriber.lines();
            ImmutableList.Builder<Extension> all = ImmutableList.builder();
            move.extension().applyTo(today.extension()).ifPresent(all::add);
            if (move.number().keeps()) {
                today.alternates().forEach(alternate -> alternate.extension().ifPresent(all::add));
            }
            return all.build();
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
        NUMBER((mover, around) -> set(mover.move().number().requested()), Mover::numbersGivenUp),
        ROOM(
                (mover, around) -> Sets.intersection(Set.of(mover.move().target()), around.crowded),
                mover -> set(mover.subscriber().location())),
        DEVICE_NAME(
                (mover, around) -> at(mover.move().target(), mover.deviceNames()),
                mover -> atSource(mover, mover.deviceNames())),
        /** Where all who use a profile of the location go to one target, it goes with them. */
        DEVICE_PROFILE((mover, around) -> shares(mover), Kind::shares),
        /** Whose number is called back for another one can leave once that one has left. */
        EMERGENCY_CALLBACK(
                (mover, around) -> atSource(mover, Set.of(mover.person())),
                mover -> atSource(mover, set(mover.subscriber().roles().ecbn()))),
        /** To whose extension callers are transferred can leave if somebody comes who takes the extension over. */
        OPERATOR(
                (mover, around) -> atSource(mover, around.operatedBy(mover.subscriber())),
                mover -> at(mover.move().target(), mover.extensionsToHave()));

        private final BiFunction<Mover, Circumstances, Collection<?>> needs;
        private final Function<Mover, Collection<?>> gives;

        Kind(BiFunction<Mover, Circumstances, Collection<?>> needs, Function<Mover, Collection<?>> gives) {
            this.needs = needs;
            this.gives = gives;
        }

        private static <T> Set<T> set(Optional<T> one) {
            return one.isPresent() ? Set.of(one.get()) : Set.of();
        }

        private static Collection<Place> at(LocationId location, Collection<?> things) {
            return Collections2.transform(things, thing -> new Place(location, thing));
        }

        private static Collection<Place> atSource(Mover mover, Collection<?> things) {
            return mover.subscriber()
                    .location()
                    .map(location -> at(location, things))
                    .orElse(List.of());
        }

        private static Collection<Place> shares(Mover mover) {
            return at(mover.move().target(), Lists.transform(mover.profiles(), DeviceProfile::id));
        }

        Collection<Need> needs(Mover mover, Circumstances around) {
            return Collections2.transform(needs.apply(mover, around), what -> new Need(this, what));
        }

        Collection<Need> gives(Mover mover) {
            return Collections2.transform(gives.apply(mover), what -> new Need(this, what));
        }
    }

    private record Place(LocationId location, Object thing) {}

    private record Need(Kind kind, Object what) {}

    /**
     * What else decides who waits for whom.
     *
     * @param crowded the locations that have no room for all who come, unless others leave
     * @param attendants the auto attendants that transfer to one of those who move
     */
    public record Circumstances(Set<LocationId> crowded, List<Feature> attendants) {

        /** Nobody comes to a location that others leave. */
        static final Circumstances NONE = new Circumstances(Set.of(), List.of());

        public Circumstances {
            crowded = ImmutableSet.copyOf(crowded);
            attendants = ImmutableList.copyOf(attendants);
        }

        private List<?> operatedBy(Subscriber user) {
            ImmutableList.Builder<Extension> operators = ImmutableList.builder();
            for (Feature attendant : attendants) {
                if (user.location().filter(attendant.location()::equals).isPresent()) {
                    attendant
                            .operator()
                            .filter(user.lines().extensions()::contains)
                            .ifPresent(operators::add);
                }
            }
            return operators.build();
        }
    }

    /** For each of the users those of the others for whom it waits, in the order of the others. */
    public static Map<PersonId, Set<PersonId>> of(
            Collection<Mover> users, Collection<Mover> others, Circumstances around) {
        List<PersonId> places = others.stream().map(Mover::person).toList();
        ListMultimap<Need, Integer> givers = givers(others);
        return users.stream().collect(ImmutableMap.toImmutableMap(Mover::person, user -> {
            Set<Integer> found = new TreeSet<>();
            for (Kind kind : Kind.values()) {
                kind.needs(user, around).forEach(need -> found.addAll(givers.get(need)));
            }
            return found.stream()
                    .map(places::get)
                    .filter(other -> !other.equals(user.person()))
                    .collect(ImmutableSet.toImmutableSet());
        }));
    }

    /**
     * Those who need the same: who of them comes first may get what is left of it. Each set has two users or more, in their
     * order; a user can be in several.
     */
    public static List<Set<PersonId>> rivals(Collection<Mover> users, Circumstances around) {
        SetMultimap<Need, PersonId> needs = LinkedHashMultimap.create();
        for (Mover user : users) {
            for (Kind kind : Kind.values()) {
                kind.needs(user, around).forEach(need -> needs.put(need, user.person()));
            }
        }
        return Multimaps.asMap(needs).values().stream()
                .filter(some -> some.size() > 1)
                .<Set<PersonId>>map(ImmutableSet::copyOf)
                .toList();
    }

    /** Who gives what up, by their places. */
    private static ListMultimap<Need, Integer> givers(Collection<Mover> others) {
        ImmutableListMultimap.Builder<Need, Integer> givers = ImmutableListMultimap.builder();
        int place = 0;
        for (Mover other : others) {
            int own = place++;
            for (Kind kind : Kind.values()) {
                kind.gives(other).forEach(given -> givers.put(given, own));
            }
        }
        return givers.build();
    }
}
