package io.hexline.application.user;

import io.hexline.application.Host;
import io.hexline.application.failure.Failure;
import io.hexline.application.failure.PortFailure;
import io.hexline.domain.license.OfferedLicense;
import io.hexline.domain.location.Location;
import io.hexline.domain.organization.OrgId;
import io.hexline.domain.user.Email;
import io.hexline.domain.user.Person;
import io.hexline.domain.user.PersonId;
import io.hexline.domain.user.Subscriber;
import io.vavr.control.Either;
import java.util.Optional;

final class FindUserService implements FindUser {

    private final Host host;

    FindUserService(Host host) {
        this.host = host;
    }

    @Override
    public Either<Failure, UserView> byId(OrgId org, PersonId id) {
        return view(host.directory().person(org, id), id);
    }

    @Override
    public Either<Failure, UserView> byEmail(OrgId org, Email email) {
        return view(
                host.directory()
                        .person(email)
                        .map(found -> found.filter(person -> person.org().equals(org))),
                email);
    }

    private Either<Failure, UserView> view(Either<PortFailure, Optional<Person>> found, Object key) {
        return Failure.orNotFound(found, "user", key).flatMap(this::view);
    }

    private Either<Failure, UserView> view(Person person) {
        return host.directory()
                .subscriber(person.id())
                .flatMap(subscriber -> location(subscriber)
                        .flatMap(location -> host.licenses()
                                .find(person.org(), person.holdings().licenses())
                                .map(held -> new UserView(
                                        person,
                                        subscriber,
                                        location,
                                        held.stream()
                                                .map(OfferedLicense::license)
                                                .toList()))))
                .mapLeft(Failure.Trouble::new);
    }

    private Either<PortFailure, Optional<Location>> location(Optional<Subscriber> subscriber) {
        return subscriber
                .flatMap(Subscriber::location)
                .map(host.locations()::find)
                .orElseGet(() -> Either.right(Optional.empty()));
    }
}
