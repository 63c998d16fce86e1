package io.hexline.simulation;

import io.hexline.application.failure.PortFailure;
import io.hexline.application.store.Locations;
import io.hexline.application.store.People;
import io.hexline.domain.location.Location;
import io.hexline.domain.user.Person;
import io.hexline.domain.value.Id.OrgId;
import io.hexline.domain.value.Id.PersonId;
import io.hexline.world.Fault.Match;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Whether a call is about what a fault is for; whoever a call only names by its address is looked up. */
record FaultMatch(People people, Locations locations) {

    Either<PortFailure, Boolean> fits(Match match, About about) {
        if (match.number().filter(wanted -> !about.numbers().contains(wanted)).isPresent()) {
            return Either.right(false);
        }
        if (match.user().isEmpty() && match.organization().isEmpty()) {
            return Either.right(true);
        }
        return persons(about)
                .flatMap(persons -> match.user()
                                .filter(user -> !isAmong(user, about, persons))
                                .isPresent()
                        ? Either.right(false)
                        : match.organization()
                                .map(org -> isOf(org, about, persons))
                                .orElseGet(() -> Either.right(true)));
    }

    private Either<PortFailure, List<Person>> persons(About about) {
        Stream<Either<PortFailure, Optional<Person>>> found = Stream.concat(
                about.users().stream().map(people::person),
                about.email().stream().map(people::person));
        return Either.sequenceRight(found.toList())
                .map(Seq::asJava)
                .map(known -> known.stream().flatMap(Optional::stream).toList());
    }

    private static boolean isAmong(PersonId user, About about, List<Person> persons) {
        return about.users().contains(user) || persons.stream().map(Person::id).anyMatch(user::equals);
    }

    private Either<PortFailure, Boolean> isOf(OrgId org, About about, List<Person> persons) {
        if (about.organization().filter(org::equals).isPresent()
                || persons.stream().map(Person::org).anyMatch(org::equals)) {
            return Either.right(true);
        }
        return about.location()
                .map(place -> locations
                        .find(place)
                        .map(known ->
                                known.map(Location::org).filter(org::equals).isPresent()))
                .orElseGet(() -> Either.right(false));
    }
}
