package io.hexline.application.user;

import static io.vavr.API.For;

import com.google.common.collect.ImmutableSet;
import io.hexline.application.failure.Failure;
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

        private boolean admits(Optional<LocationId> location) {
            return within.filter(those -> location.filter(those::contains).isEmpty())
                    .isEmpty();
        }
    }

    /** Finds them. */
    public record Finder(People people, Locations locations) {

        /** {@link Failure.NotFound} for somebody who is not there, does not call, or calls from elsewhere. */
        public Either<Failure, CallingUser> find(Key key) {
            return look(key)
                    .flatMap(found -> found.<Either<Failure, CallingUser>>map(Either::right)
                            .orElseGet(() -> missing(key)));
        }

        /** Empty for somebody who does not call; {@link Failure.NotFound} for whoever is not where it is looked for. */
        public Either<Failure, Optional<CallingUser>> look(Key key) {
            return For(
                            Failure.orNotFound(people.withSubscriber(key.org(), key.person()), "user", key.person()),
                            found -> location(key, found.subscriber().flatMap(Subscriber::location)))
                    .yield((found, location) -> location.map(here ->
                            new CallingUser(found.person(), found.subscriber().orElseThrow(), here)));
        }

        private Either<Failure, Optional<Location>> location(Key key, Optional<LocationId> id) {
            return key.admits(id)
                    ? Failure.orTrouble(id.map(locations::find).orElseGet(() -> Either.right(Optional.empty())))
                    : missing(key);
        }

        private static <T> Either<Failure, T> missing(Key key) {
            return Either.left(new Failure.NotFound("calling user", key.person()));
        }
    }
}
