package io.hexline.application.number;

import io.hexline.application.collaborator.CarrierRecords;
import io.hexline.application.failure.Failure;
import io.hexline.application.store.Locations;
import io.hexline.application.store.Numbers;
import io.hexline.application.store.UnitOfWork;
import io.hexline.domain.number.InventoryNumber;
import io.hexline.domain.value.Id.LocationId;
import io.hexline.domain.value.Id.OrgId;
import io.hexline.domain.value.PhoneNumber;
import io.vavr.control.Either;
import java.util.List;
import java.util.Set;

/** Lets numbers of a location carry calls, or stops them: all of them or none. */
public interface ActivateNumbers {

    /**
     * The numbers as they are then. {@link Failure.NotFound} for one that the location does not have;
     * {@link Failure.NotPossible} for a mobile number, which is activated by giving it to somebody, and where the carrier of
     * the location activates its numbers itself.
     */
    Either<Failure, List<InventoryNumber>> activate(OrgId org, LocationId location, Set<PhoneNumber.Written> numbers);

    /** As {@link #activate}; {@link Failure.NotPossible} also for a number that somebody or the location itself uses. */
    Either<Failure, List<InventoryNumber>> deactivate(OrgId org, LocationId location, Set<PhoneNumber.Written> numbers);

    static ActivateNumbers on(Locations locations, Numbers numbers, UnitOfWork unitOfWork, CarrierRecords carriers) {
        return new ActivateNumbersService(LocationInventory.on(locations, numbers), unitOfWork, carriers);
    }
}
