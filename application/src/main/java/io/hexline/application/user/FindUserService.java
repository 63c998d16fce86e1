package io.hexline.application.user;

import io.hexline.application.failure.Failure;
import io.hexline.application.failure.PortFailure;
import io.hexline.application.store.People;
import io.hexline.domain.user.Person;
import io.hexline.domain.value.Email;
import io.hexline.domain.value.Id.OrgId;
import io.hexline.domain.value.Id.PersonId;
import io.vavr.control.Either;
import java.util.List;
import java.util.Optional;

record FindUserService(People people, UserViews views) implements FindUser {

    @Override
    public Either<Failure, UserView> byId(OrgId org, PersonId id) {
        return view(people.person(org, id), id);
    }

    @Override
    public Either<Failure, UserView> byEmail(OrgId org, Email email) {
        return view(
                people.person(email)
                        .map(found -> found.filter(person -> person.org().equals(org))),
                email);
    }

    private Either<Failure, UserView> view(Either<PortFailure, Optional<Person>> found, Object key) {
        return Failure.orNotFound(found, "user", key)
                .flatMap(person -> Failure.orTrouble(views.of(List.of(person))))
                .map(views -> views.get(0));
    }
}
