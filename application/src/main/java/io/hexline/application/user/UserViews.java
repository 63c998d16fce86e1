package io.hexline.application.user;

import static io.vavr.API.For;

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
import io.hexline.domain.value.Id.OrgId;
import io.hexline.domain.value.Id.PersonId;
import io.vavr.control.Either;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Puts together what is shown of people of one organization: what several have in common is read once. */
record UserViews(People people, Locations locations, Licenses licenses) {

    Either<PortFailure, List<UserView>> of(List<Person> shown) {
        return For(subscribers(shown), this::locations, (subscribers, places) -> licenses(shown))
                .yield((subscribers, places, held) -> shown.stream()
                        .map(person -> view(person, Optional.ofNullable(subscribers.get(person.id())), places, held))
                        .toList());
    }

    private static UserView view(
            Person person,
            Optional<Subscriber> subscriber,
            Map<LocationId, Location> locations,
            Map<LicenseId, License> licenses) {
        return new UserView(
                person,
                subscriber,
                subscriber.flatMap(Subscriber::location).map(locations::get),
                person.holdings().licenses().stream()
                        .flatMap(id -> Optional.ofNullable(licenses.get(id)).stream())
                        .toList());
    }

    private Either<PortFailure, Map<PersonId, Subscriber>> subscribers(List<Person> shown) {
        return people.subscribers(shown.stream().map(Person::id).toList())
                .map(found -> Maps.uniqueIndex(found, Subscriber::person));
    }

    private Either<PortFailure, Map<LocationId, Location>> locations(Map<PersonId, Subscriber> subscribers) {
        Set<LocationId> ids = subscribers.values().stream()
                .flatMap(subscriber -> subscriber.location().stream())
                .collect(Collectors.toSet());
        return Either.traverseRight(ids, locations::find)
                .map(found -> found.toJavaStream()
                        .flatMap(Optional::stream)
                        .collect(Collectors.toMap(Location::id, location -> location)));
    }

    private Either<PortFailure, Map<LicenseId, License>> licenses(List<Person> shown) {
        Set<LicenseId> ids = shown.stream()
                .flatMap(person -> person.holdings().licenses().stream())
                .collect(Collectors.toSet());
        Optional<OrgId> org = shown.stream().map(Person::org).findFirst();
        return org.map(owner -> licenses.find(owner, ids))
                .orElseGet(() -> Either.right(List.of()))
                .map(found -> Maps.uniqueIndex(
                        found.stream().map(OfferedLicense::license).toList(), License::id));
    }
}
