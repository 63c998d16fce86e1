package io.hexline.application.user;

import static io.vavr.API.For;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import com.google.common.collect.Maps;
import io.hexline.application.failure.PortFailure;
import io.hexline.application.store.Licenses;
import io.hexline.application.store.Locations;
import io.hexline.application.store.People;
import io.hexline.domain.license.License;
import io.hexline.domain.license.License.OfferedLicense;
import io.hexline.domain.location.Location;
import io.hexline.domain.user.Person;
import io.hexline.domain.user.Subscriber;
import io.hexline.domain.value.Id.LicenseId;
import io.hexline.domain.value.Id.LocationId;
import io.hexline.domain.value.Id.PersonId;
import io.vavr.control.Either;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Puts together what is shown of people of one organization: what several have in common is read once. */
record UserViews(People people, Locations locations, Licenses licenses) {

    Either<PortFailure, List<UserView>> of(List<Person> shown) {
        return For(subscribers(shown), this::locations, (subscribers, places) -> licenses(shown))
                .yield((subscribers, places, held) -> ImmutableList.copyOf(Lists.transform(
                        shown,
                        person -> view(person, Optional.ofNullable(subscribers.get(person.id())), places, held))));
    }

    private static UserView view(
            Person person,
            Optional<Subscriber> subscriber,
            Map<LocationId, Location> locations,
            Map<LicenseId, License> licenses) {
        ImmutableList.Builder<License> held = ImmutableList.builder();
        for (LicenseId id : person.holdings().licenses()) {
            Optional.ofNullable(licenses.get(id)).ifPresent(held::add);
        }
        return new UserView(
                person, subscriber, subscriber.flatMap(Subscriber::location).map(locations::get), held.build());
    }

    private Either<PortFailure, Map<PersonId, Subscriber>> subscribers(List<Person> shown) {
        return people.subscribers(ImmutableList.copyOf(Lists.transform(shown, Person::id)))
                .map(found -> Maps.uniqueIndex(found, Subscriber::person));
    }

    private Either<PortFailure, Map<LocationId, Location>> locations(Map<PersonId, Subscriber> subscribers) {
        Set<LocationId> ids = new HashSet<>();
        subscribers.values().forEach(subscriber -> subscriber.location().ifPresent(ids::add));
        Map<LocationId, Location> known = new HashMap<>();
        for (LocationId id : ids) {
            Either<PortFailure, Optional<Location>> found = locations.find(id);
            if (found.isLeft()) {
                return Either.left(found.getLeft());
            }
            found.get().ifPresent(location -> known.put(id, location));
        }
        return Either.right(known);
    }

    private Either<PortFailure, Map<LicenseId, License>> licenses(List<Person> shown) {
        if (shown.isEmpty()) {
            return Either.right(Map.of());
        }
        Set<LicenseId> ids = new HashSet<>();
        shown.forEach(person -> ids.addAll(person.holdings().licenses()));
        return licenses.find(shown.get(0).org(), ids)
                .map(found -> Maps.uniqueIndex(Lists.transform(found, OfferedLicense::license), License::id));
    }
}
