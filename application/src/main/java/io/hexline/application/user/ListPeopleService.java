package io.hexline.application.user;

import io.hexline.application.failure.Failure;
import io.hexline.application.store.People;
import io.hexline.application.store.PeopleFilter;
import io.hexline.application.store.PeopleFilter.PersonPageKey;
import io.vavr.control.Either;
import java.util.List;
import java.util.Optional;

record ListPeopleService(People people, UserViews views) implements ListPeople {

    @Override
    public Either<Failure, List<UserView>> handle(PeopleFilter filter, Optional<PersonPageKey> after, int max) {
        return Failure.orTrouble(people.people(filter, after, 0, max).flatMap(views::of));
    }

    @Override
    public Either<Failure, List<UserView>> page(PeopleFilter filter, int skip, int max) {
        return Failure.orTrouble(
                people.people(filter, Optional.empty(), skip, max).flatMap(views::of));
    }

    @Override
    public Either<Failure, Integer> count(PeopleFilter filter) {
        return Failure.orTrouble(people.count(filter));
    }
}
