package io.hexline.application.user;

import io.hexline.application.Host;
import io.hexline.application.failure.Failure;
import io.hexline.application.store.People;
import io.hexline.application.store.PeopleFilter;
import io.hexline.application.store.PersonPageKey;
import io.vavr.control.Either;
import java.util.List;
import java.util.Optional;

final class ListPeopleService implements ListPeople {

    private final People directory;
    private final UserViews views;

    ListPeopleService(Host host) {
        this.directory = host.store().people();
        this.views = new UserViews(host);
    }

    @Override
    public Either<Failure, List<UserView>> handle(PeopleFilter filter, Optional<PersonPageKey> after, int max) {
        return directory.people(filter, after, max).flatMap(views::of).mapLeft(Failure.Trouble::new);
    }
}
