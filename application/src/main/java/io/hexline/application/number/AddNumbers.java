package io.hexline.application.number;

import com.google.common.collect.ImmutableSet;
import io.hexline.application.collaborator.Collaborators;
import io.hexline.application.failure.Failure;
import io.hexline.application.location.FindLocation;
import io.hexline.application.store.Store;
import io.hexline.domain.number.InventoryNumber;
import io.hexline.domain.number.InventoryNumber.NumberState;
import io.hexline.domain.number.InventoryNumber.NumberType;
import io.hexline.domain.value.Id.LocationId;
import io.hexline.domain.value.Id.OrgId;
import io.hexline.domain.value.PhoneNumber;
import io.vavr.control.Either;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;

/** Adds numbers to a location and to the inventory of its carrier: all of them or none. */
public interface AddNumbers {

    /**
     * The numbers that were added. {@link Failure.NotPossible} where calling is not enabled there;
     * {@link Failure.NumbersRefused} where somebody has one of them already, this location too.
     */
    Either<Failure, List<InventoryNumber>> handle(AddNumbersCommand command);

    static AddNumbers on(Store store, Collaborators outside, InstantSource time) {
        return new AddNumbersService(
                FindLocation.on(store.locations()), store.numbers(), NumberCommit.on(store, outside, time));
    }

    /** Numbers that a location is to have. */
    record AddNumbersCommand(
            OrgId org, LocationId location, Set<PhoneNumber.Written> numbers, NumberType type, NumberState state) {

        public AddNumbersCommand {
            numbers = ImmutableSet.copyOf(numbers);
        }
    }
}
