package io.hexline.application.number;

import io.hexline.application.Host;
import io.hexline.application.failure.Failure;
import io.hexline.domain.organization.OrgId;
import io.vavr.control.Either;
import java.util.Optional;

/** Lists and counts numbers of an organization, and extensions without number. */
public interface ListNumbers {

    /**
     * A page of those to which the filter applies.
     *
     * @param after the place of the last one before it; empty for the first page
     * @param skip how many to leave out then; 0 or more
     * @param max how many at most, from 1
     */
    Either<Failure, NumberPage> handle(NumberFilter filter, Optional<NumberPlace> after, int skip, int max);

    /** How many the whole organization has. */
    Either<Failure, NumberCounts> count(OrgId org);

    static ListNumbers on(Host host) {
        return new ListNumbersService(host);
    }
}
