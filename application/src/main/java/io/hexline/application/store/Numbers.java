package io.hexline.application.store;

import io.hexline.application.failure.PortFailure;
import io.hexline.application.store.NumberFilter.NumberPageKey;
import io.hexline.domain.number.InventoryNumber;
import io.hexline.domain.value.Id.OrgId;
import io.hexline.domain.value.PhoneNumber;
import io.vavr.control.Either;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The number inventory of all organizations. */
public interface Numbers {

    /** The records of these numbers, in the order of the numbers; unknown ones are left out. */
    Either<PortFailure, List<InventoryNumber>> find(Collection<PhoneNumber> numbers);

    /**
     * The first numbers, and extensions without number, to which the filter applies, in the order of
     * {@link NumberPageKey}.
     *
     * @param after what they follow, which need not be there any more; empty from the beginning
     * @param skip how many to leave out then; 0 or more
     * @param max how many at most
     */
    Either<PortFailure, List<NumberUse>> list(NumberFilter filter, Optional<NumberPageKey> after, int skip, int max);

    Either<PortFailure, NumberCounts> count(OrgId org);
}
