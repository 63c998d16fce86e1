package io.hexline.application.user;

import io.hexline.application.Host;
import io.hexline.application.failure.Failure;
import io.hexline.application.failure.PortFailure;
import io.hexline.application.store.People;
import io.hexline.domain.user.Person;
import io.hexline.domain.value.Email;
import io.hexline.domain.value.OrgId;
import io.hexline.domain.value.PersonId;
import io.vavr.control.Either;
import java.util.List;
import java.util.Optional;

final class FindUserService implements FindUser {

    private final People directory;
    private final UserViews views;

    FindUserService(Host host) {
        this.directory = host.store().people();
        this.views = new UserViews(host);
    }

    @Override
    public Either<Failure, UserView> byId(OrgId org, PersonId id) {
        return view(directory.person(org, id), id);
    }

    @Override
    public Either<Failure, UserView> byEmail(OrgId org, Email email) {
        return view(
                directory
                        .person(email)
                        .map(found -> found.filter(person -> person.org().equals(org))),
                email);
    }

    private Either<Failure, UserView> view(Either<PortFailure, Optional<Person>> found, Object key) {
        return Failure.orNotFound(found, "user", key)
                .flatMap(person -> views.of(List.of(person)).mapLeft(Failure.Trouble::new))
                .map(views -> views.get(0));
    }
}
