package io.hexline.application.user;

import io.hexline.application.Host;
import io.hexline.application.failure.Failure;
import io.hexline.application.store.PeopleFilter;
import io.hexline.application.store.PersonPageKey;
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

    static ListPeople on(Host host) {
        return new ListPeopleService(host);
    }
}
