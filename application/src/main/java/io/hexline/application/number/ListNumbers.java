package io.hexline.application.number;

import io.hexline.application.failure.Failure;
import io.hexline.application.store.Locations;
import io.hexline.application.store.NumberCounts;
import io.hexline.application.store.NumberFilter;
import io.hexline.application.store.NumberFilter.NumberPageKey;
import io.hexline.application.store.NumberUse;
import io.hexline.application.store.Numbers;
import io.hexline.application.store.People;
import io.hexline.domain.location.Location;
import io.hexline.domain.user.Person;
import io.hexline.domain.value.Id.OrgId;
import io.vavr.control.Either;
import java.util.List;
import java.util.Optional;

/** Lists and counts numbers of an organization, and extensions without number. */
public interface ListNumbers {

    /**
     * The first numbers and extensions to which the filter applies, in the order of {@link NumberPageKey}.
     *
     * @param after what they follow, which need not be there any more; empty from the beginning
     * @param skip how many to leave out then; 0 or more
     * @param max how many at most
     */
    Either<Failure, List<NumberView>> handle(NumberFilter filter, Optional<NumberPageKey> after, int skip, int max);

    /** How many the whole organization has. */
    Either<Failure, NumberCounts> count(OrgId org);

    static ListNumbers on(Numbers numbers, Locations locations, People people) {
        return new ListNumbersService(numbers, locations, people);
    }

    /**
     * A number or extension as people want to see it.
     *
     * @param person its owner, if that is a person
     */
    record NumberView(NumberUse use, Optional<Location> location, Optional<Person> person) {}
}
