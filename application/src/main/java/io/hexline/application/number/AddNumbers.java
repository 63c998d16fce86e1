package io.hexline.application.number;

import io.hexline.application.Host;
import io.hexline.application.failure.Failure;
import io.hexline.domain.number.InventoryNumber;
import io.vavr.control.Either;
import java.util.List;

/** Adds numbers to a location: all of them or none. */
public interface AddNumbers {

    /**
     * The numbers that were added; those that the location has already are left alone. {@link Failure.NotPossible} where
     * calling is not enabled there, or another location or organization has one of them.
     */
    Either<Failure, List<InventoryNumber>> handle(AddNumbersCommand command);

    static AddNumbers on(Host host) {
        return new AddNumbersService(host);
    }
}
