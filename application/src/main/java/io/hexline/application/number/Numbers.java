package io.hexline.application.number;

import io.hexline.application.failure.PortFailure;
import io.hexline.domain.number.InventoryNumber;
import io.hexline.domain.number.PhoneNumber;
import io.vavr.control.Either;
import java.util.Collection;
import java.util.List;

/** The number inventory of all organizations. */
public interface Numbers {

    /** The records of these numbers, in the order of the numbers; unknown ones are left out. */
    Either<PortFailure, List<InventoryNumber>> find(Collection<PhoneNumber> numbers);
}
