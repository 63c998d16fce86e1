package io.hexline.application.user;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import io.hexline.application.Host;
import io.hexline.application.failure.PortFailure;
import io.hexline.domain.license.License;
import io.hexline.domain.license.License.OfferedLicense;
import io.hexline.domain.location.Location;
import io.hexline.domain.user.Person;
import io.hexline.domain.user.Subscriber;
import io.hexline.domain.value.LicenseId;
import io.hexline.domain.value.LocationId;
import io.hexline.domain.value.OrgId;
import io.hexline.domain.value.PersonId;
import io.vavr.control.Either;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Puts together what is shown of people of one organization: what several have in common is read once. */
final class UserViews {

    private final Host host;

    UserViews(Host host) {
        this.host = host;
    }

    Either<PortFailure, List<UserView>> of(List<Person> people) {
        return subscribers(people)
                .flatMap(subscribers -> locations(subscribers)
                        .flatMap(locations -> licenses(people)
                                .map(licenses -> people.stream()
                                        .map(person -> view(
                                                person,
                                                Optional.ofNullable(subscribers.get(person.id())),
                                                locations,
                                                licenses))
                                        .toList())));
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

    private Either<PortFailure, Map<PersonId, Subscriber>> subscribers(List<Person> people) {
        return host.store()
                .people()
                .subscribers(people.stream().map(Person::id).toList())
                .map(found -> Maps.uniqueIndex(found, Subscriber::person));
    }

    private Either<PortFailure, Map<LocationId, Location>> locations(Map<PersonId, Subscriber> subscribers) {
        Set<LocationId> ids = subscribers.values().stream()
                .flatMap(subscriber -> subscriber.location().stream())
                .collect(Collectors.toSet());
        ImmutableMap.Builder<LocationId, Location> locations = ImmutableMap.builder();
        for (LocationId id : ids) {
            Either<PortFailure, Optional<Location>> found =
                    host.store().locations().find(id);
            if (found.isLeft()) {
                return Either.left(found.getLeft());
            }
            found.get().ifPresent(location -> locations.put(id, location));
        }
        return Either.right(locations.build());
    }

    private Either<PortFailure, Map<LicenseId, License>> licenses(List<Person> people) {
        Set<LicenseId> ids = people.stream()
                .flatMap(person -> person.holdings().licenses().stream())
                .collect(Collectors.toSet());
        Optional<OrgId> org = people.stream().map(Person::org).findFirst();
        return org.map(owner -> host.store().licenses().find(owner, ids))
                .orElseGet(() -> Either.right(ImmutableList.<OfferedLicense>of()))
                .map(found -> Maps.uniqueIndex(
                        found.stream().map(OfferedLicense::license).toList(), License::id));
    }
}
