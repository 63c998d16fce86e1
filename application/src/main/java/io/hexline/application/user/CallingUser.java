package io.hexline.application.user;

import static io.vavr.API.For;

import com.google.common.collect.ImmutableSet;
import io.hexline.application.failure.Failure;
import io.hexline.application.failure.PortFailure;
import io.hexline.application.store.Locations;
import io.hexline.application.store.People;
import io.hexline.domain.location.Location;
import io.hexline.domain.user.Person;
import io.hexline.domain.user.Subscriber;
import io.hexline.domain.value.Id.LocationId;
import io.hexline.domain.value.Id.OrgId;
import io.hexline.domain.value.Id.PersonId;
import io.vavr.control.Either;
import java.util.Optional;
import java.util.Set;

/**
 * A user who calls.
 *
 * @param subscriber its record on the calling platform
 * @param location from where it calls
 */
public record CallingUser(Person person, Subscriber subscriber, Location location) {

    /**
     * Which one is meant.
     *
     * @param within it counts only if it calls from one of these locations; empty for any
     */
    public record Key(OrgId org, PersonId person, Optional<Set<LocationId>> within) {

        public Key {
            within = within.map(ImmutableSet::copyOf);
        }

        /** The same, looked for at fewer locations. */
        public Key within(Optional<Set<LocationId>> locations) {
            return new Key(org, person, locations);
        }

        private boolean admits(LocationId location) {
            return within.filter(those -> !those.contains(location)).isEmpty();
        }
    }

    /** Finds them. */
    public record Finder(People people, Locations locations) {

        /** {@link Failure.NotFound} for somebody who is not there, does not call, or calls from elsewhere. */
        public Either<Failure, CallingUser> find(Key key) {
            return For(
                            Failure.orNotFound(people.person(key.org(), key.person()), "user", key.person()),
                            person -> calling(key, people.subscriber(key.person())),
                            (person, subscriber) -> location(key, subscriber))
                    .yield(CallingUser::new);
        }

        private Either<Failure, Subscriber> calling(Key key, Either<PortFailure, Optional<Subscriber>> found) {
            return Failure.orNotFound(
                    found.map(one -> one.filter(subscriber ->
                            subscriber.location().filter(key::admits).isPresent())),
                    "calling user",
                    key.person());
        }

        private Either<Failure, Location> location(Key key, Subscriber subscriber) {
            return Failure.orNotFound(
                    locations.find(subscriber.location().orElseThrow()), "calling user", key.person());
        }
    }
}
