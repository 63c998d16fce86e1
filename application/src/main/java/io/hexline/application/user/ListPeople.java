package io.hexline.application.user;

import io.hexline.application.Host;
import io.hexline.application.failure.Failure;
import io.vavr.control.Either;
import java.util.Optional;

/** Lists people of an organization. */
public interface ListPeople {

    /**
     * A page of the people to whom the filter applies.
     *
     * @param after the place of the last one before it; empty for the first page
     * @param max how many at most, from 1
     */
    Either<Failure, PeoplePage> handle(PeopleFilter filter, Optional<PersonPlace> after, int max);

    static ListPeople on(Host host) {
        return new ListPeopleService(host);
    }
}
