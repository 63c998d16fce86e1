package io.hexline.inmemory.state;

import static io.hexline.inmemory.state.CommittedState.WriteApplier.known;

import com.google.common.collect.Iterables;
import io.hexline.application.failure.PortFailure;
import io.hexline.application.store.Write;
import io.hexline.domain.location.Location;
import io.hexline.domain.user.DeviceProfile;
import io.hexline.domain.user.Person;
import io.hexline.domain.user.Subscriber;
import io.hexline.domain.value.Id.LicenseId;
import io.hexline.domain.value.Id.LocationId;
import io.hexline.domain.value.Id.OrgId;
import io.hexline.domain.value.Id.PersonId;
import io.hexline.inmemory.index.ExtensionIndex;
import io.hexline.inmemory.index.NameIndex.FeatureGroup;
import io.hexline.inmemory.index.NameIndex.ProfileGroup;
import io.hexline.inmemory.index.NameIndex.TrunkSet;
import io.hexline.inmemory.index.NumberGroup;
import io.hexline.inmemory.index.PeopleIndex;
import io.vavr.control.Either;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Writes of people, of who of them is a subscriber, and of the device profiles that they use. */
final class PeopleWrites {

    /** The writes that can part people from what they belong to. */
    static final Set<Class<? extends Write>> PARTING =
            Set.of(Write.PutDeviceProfile.class, Write.PutSubscriber.class, Write.PutPerson.class);

    private PeopleWrites() {}

    static Either<PortFailure, StoreState> put(StoreState state, Person person) {
        Optional<Person> before = state.people().find(person.id());
        return known(state, person.org())
                .flatMap(sound -> administered(state, before, Optional.of(person)))
                .flatMap(sound -> known(hasOwnEmail(state, person), "e-mail " + person.email()))
                .flatMap(sound -> state.people().put(person))
                .flatMap(people -> counted(state.withPeople(people), person));
    }

    /** Whoever is removed has no calling record and no number any more. */
    static Either<PortFailure, StoreState> remove(StoreState state, Person person) {
        Optional<Person> before = state.people().find(person.id());
        boolean numberless = state.numbers().index().count(NumberGroup.OwnedBy.of(person.id())) == 0;
        return known(!state.subscribers().has(person.id()), "calling record of person " + person.id())
                .flatMap(sound -> known(numberless, "number of person " + person.id()))
                .flatMap(sound -> known(!manages(state, person), "manager " + person.id()))
                .flatMap(sound -> administered(state, before, Optional.empty()))
                .flatMap(sound -> state.people().remove(person))
                .map(state::withPeople)
                .map(left -> left.with(left.catalogue().with(left.groups().without(person.id()))));
    }

    private static boolean hasOwnEmail(StoreState state, Person person) {
        return state.people()
                .index()
                .find(person.email())
                .filter(holder -> !holder.equals(person.id()))
                .isEmpty();
    }

    /** One that stays may be gone since before a removal was told to those who have it. */
    private static boolean hasKnownManager(StoreState before, StoreState after, Person person) {
        Optional<PersonId> manager = person.profile().managerId();
        Optional<PersonId> today = before.people()
                .find(person.id())
                .flatMap(known -> known.profile().managerId());
        return manager.equals(today) || manager.map(after.people()::has).orElse(true);
    }

    private static boolean manages(StoreState state, Person person) {
        return state.people().index().count(new PeopleIndex.Group.ReportingTo(person.id())) > 0;
    }

    /** An organization that has a full administrator who may sign in keeps one. */
    private static Either<PortFailure, Boolean> administered(
            StoreState state, Optional<Person> before, Optional<Person> after) {
        boolean stays = after.filter(Person::administersFully).isPresent();
        return known(
                before.filter(Person::administersFully)
                        .filter(leaving -> !stays && administrators(state, leaving) == 1)
                        .isEmpty(),
                "the last full administrator");
    }

    private static int administrators(StoreState state, Person one) {
        return state.people().index().count(new PeopleIndex.Group.FullAdministrators(one.org()));
    }

    /** No license has more holders than units. */
    private static Either<PortFailure, StoreState> counted(StoreState state, Person holder) {
        return holder.holdings().licenses().stream()
                .filter(license -> isOverdrawn(state, holder.org(), license))
                .findFirst()
                .<Either<PortFailure, StoreState>>map(
                        license -> Either.left(new PortFailure.Conflict("units of license " + license)))
                .orElseGet(() -> Either.right(state));
    }

    static boolean isOverdrawn(StoreState state, OrgId org, LicenseId license) {
        return state.catalogue()
                .license(org, license)
                .filter(known -> state.freeUnits(known) >= 0)
                .isEmpty();
    }

    static Either<PortFailure, StoreState> put(StoreState state, Subscriber subscriber) {
        Optional<Subscriber> before = state.subscribers().find(subscriber.person());
        boolean located = subscriber.location().map(state.locations()::has).orElse(true);
        return known(state.people().has(subscriber.person()), "person " + subscriber.person())
                .flatMap(sound -> known(located, "location of subscriber " + subscriber.person()))
                .flatMap(sound -> state.subscribers().put(subscriber))
                .map(subscribers ->
                        withoutExtensions(state, before).withSubscribers(subscribers, before, Optional.of(subscriber)))
                .flatMap(written -> withExtensions(written, subscriber));
    }

    static Either<PortFailure, StoreState> remove(StoreState state, Subscriber subscriber) {
        Optional<Subscriber> before = state.subscribers().find(subscriber.person());
        boolean member = state.features().index().count(new FeatureGroup.WithMember(subscriber.person())) > 0;
        boolean inTrunkGroup = state.trunks().index().count(new TrunkSet.WithMember(subscriber.person())) > 0;
        boolean usesProfile = state.deviceProfiles().index().count(new ProfileGroup.UsedBy(subscriber.person())) > 0;
        return known(!member, "feature of which " + subscriber.person() + " is a member")
                .flatMap(sound -> known(!inTrunkGroup, "trunk group of which " + subscriber.person() + " is a member"))
                .flatMap(sound -> known(!usesProfile, "device profile that " + subscriber.person() + " uses"))
                .flatMap(sound -> state.subscribers().remove(subscriber))
                .map(subscribers ->
                        withoutExtensions(state, before).withSubscribers(subscribers, before, Optional.empty()));
    }

    /** Whoever and whatever is written gives up its extensions first, so that extensions can change hands in one commit. */
    static StoreState withoutExtensionsOf(List<Write> writes, StoreState state) {
        StoreState left = state;
        for (Write write : writes) {
            if (write instanceof Write.OfSubscriber written) {
                left = withoutExtensions(
                        left, state.subscribers().find(written.subscriber().person()));
            } else if (FeatureWrites.KINDS.contains(write.getClass())) {
                left = FeatureWrites.withoutExtension(left, write);
            }
        }
        return left;
    }

    /** The state in which the extensions of the subscriber are free. */
    static StoreState withoutExtensions(StoreState state, Optional<Subscriber> subscriber) {
        return subscriber
                .flatMap(
                        known -> org(state, known).map(org -> state.extensions().without(org, known)))
                .map(state::withExtensions)
                .orElse(state);
    }

    private static Either<PortFailure, StoreState> withExtensions(StoreState state, Subscriber subscriber) {
        Optional<Either<PortFailure, ExtensionIndex>> extensions =
                org(state, subscriber).map(org -> state.extensions().with(org, subscriber));
        return extensions.map(taken -> taken.map(state::withExtensions)).orElseGet(() -> Either.right(state));
    }

    /** The organization whose extensions the subscriber has; empty for one without location, who has none. */
    private static Optional<OrgId> org(StoreState state, Subscriber subscriber) {
        return subscriber.location().flatMap(state.locations()::find).map(Location::org);
    }

    static Either<PortFailure, StoreState> put(StoreState state, DeviceProfile profile) {
        return known(state.locations().has(profile.location()), "location of device profile " + profile.id())
                .flatMap(sound -> state.deviceProfiles().put(profile))
                .map(state::withDeviceProfiles);
    }

    /** The state without the profiles of the location, which nobody uses. */
    static Either<PortFailure, StoreState> removeAt(StoreState state, LocationId location) {
        Either<PortFailure, StoreState> left = Either.right(state);
        for (DeviceProfile profile : state.deviceProfiles()
                .select(index -> index.members(new ProfileGroup.At(location)))
                .toList()) {
            left = left.flatMap(
                    before -> before.deviceProfiles().remove(profile).map(before::withDeviceProfiles));
        }
        return left;
    }

    /**
     * Device profiles and their users go to another location in one commit, and people come with their managers, so that
     * both ends are looked at last.
     */
    static Either<PortFailure, StoreState> together(StoreState before, StoreState after, List<Write> writes) {
        for (Write write : writes) {
            if (write instanceof Write.PutDeviceProfile || write instanceof Write.PutSubscriber) {
                Optional<DeviceProfile> parted = parted(write, before, after);
                if (parted.isPresent()) {
                    return Either.left(new PortFailure.Conflict(
                            "users of device profile " + parted.get().id()));
                }
            }
            if (write instanceof Write.PutPerson written && !hasKnownManager(before, after, written.person())) {
                return Either.left(new PortFailure.Conflict("manager of a person"));
            }
        }
        return Either.right(after);
    }

    /** A profile that the write is about, or whose user it moves, and that has users elsewhere afterwards. */
    private static Optional<DeviceProfile> parted(Write write, StoreState before, StoreState after) {
        return Iterables.tryFind(touched(write, before, after), profile -> !isAtHome(after, profile))
                .toJavaUtil();
    }

    private static List<DeviceProfile> touched(Write write, StoreState before, StoreState after) {
        if (write instanceof Write.PutDeviceProfile written) {
            return after.deviceProfiles().find(written.profile().id()).stream().toList();
        }
        return write instanceof Write.PutSubscriber written
                ? before.subscribers()
                        .find(written.subscriber().person())
                        .filter(known ->
                                !known.location().equals(written.subscriber().location()))
                        .map(moved -> after.deviceProfiles()
                                .select(index -> index.members(new ProfileGroup.UsedBy(moved.person())))
                                .toList())
                        .orElse(List.of())
                : List.of();
    }

    /** Whether all users of the profile call from where it is. */
    private static boolean isAtHome(StoreState state, DeviceProfile profile) {
        Optional<LocationId> home = Optional.of(profile.location());
        return profile.users().stream()
                .allMatch(user -> state.subscribers()
                        .find(user)
                        .flatMap(Subscriber::location)
                        .equals(home));
    }
}
