package io.hexline.application.user;

import io.hexline.application.Host;
import io.hexline.application.failure.Failure;
import io.hexline.domain.user.Person;
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

    /** One more than is answered tells whether anybody is left. */
    @Override
    public Either<Failure, PeoplePage> handle(PeopleFilter filter, Optional<PersonPlace> after, int max) {
        return directory
                .people(filter, after, max + 1)
                .flatMap(found -> {
                    List<Person> page = found.stream().limit(max).toList();
                    Optional<PersonPlace> next =
                            found.size() > max ? Optional.of(PersonPlace.of(page.get(max - 1))) : Optional.empty();
                    return views.of(page).map(users -> new PeoplePage(users, next));
                })
                .mapLeft(Failure.Trouble::new);
    }
}
