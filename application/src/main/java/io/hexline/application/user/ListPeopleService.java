package io.hexline.application.user;

import io.hexline.application.Host;
import io.hexline.application.failure.Failure;
import io.vavr.control.Either;
import java.util.List;
import java.util.Optional;

final class ListPeopleService implements ListPeople {

    private final Directory directory;
    private final UserViews views;

    ListPeopleService(Host host) {
        this.directory = host.directory();
        this.views = new UserViews(host);
    }

    @Override
    public Either<Failure, List<UserView>> handle(PeopleFilter filter, Optional<PersonPlace> after, int max) {
        return directory.people(filter, after, max).flatMap(views::of).mapLeft(Failure.Trouble::new);
    }
}
