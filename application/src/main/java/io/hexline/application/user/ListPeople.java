package io.hexline.application.user;

import io.hexline.application.failure.Failure;
import io.hexline.application.store.Licenses;
import io.hexline.application.store.Locations;
import io.hexline.application.store.People;
import io.hexline.application.store.PeopleFilter;
import io.hexline.application.store.PeopleFilter.PersonPageKey;
import io.vavr.control.Either;
import java.util.List;
import java.util.Optional;

/** Lists people of an organization. */
public interface ListPeople {

    /**
     * The first people to whom the filter applies, in the order of {@link PersonPageKey}.
     *
     * @param after whom they follow, who need not be there any more; empty from the beginning
     * @param max how many at most
     */
    Either<Failure, List<UserView>> handle(PeopleFilter filter, Optional<PersonPageKey> after, int max);

    /**
     * Likewise, by their place in the list.
     *
     * @param skip how many of the first to leave out; 0 or more
     * @param max how many at most
     */
    Either<Failure, List<UserView>> page(PeopleFilter filter, int skip, int max);

    /** To how many people the filter applies. */
    Either<Failure, Integer> count(PeopleFilter filter);

    static ListPeople on(People people, Locations locations, Licenses licenses) {
        return new ListPeopleService(people, new UserViews(people, locations, licenses));
    }
}
