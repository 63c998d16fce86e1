package io.hexline.application.number;

import io.hexline.application.failure.Failure;
import io.hexline.application.failure.Retry;
import io.hexline.application.store.UnitOfWork;
import io.hexline.application.store.Write;
import io.hexline.domain.number.InventoryNumber;
import io.hexline.domain.number.InventoryNumber.NumberState;
import io.hexline.domain.number.InventoryNumber.NumberType;
import io.hexline.domain.value.Id.LocationId;
import io.hexline.domain.value.Id.OrgId;
import io.hexline.domain.value.PhoneNumber;
import io.vavr.control.Either;
import java.util.List;
import java.util.Optional;
import java.util.Set;

record ActivateNumbersService(LocationInventory inventory, UnitOfWork unitOfWork) implements ActivateNumbers {

    @Override
    public Either<Failure, List<InventoryNumber>> activate(
            OrgId org, LocationId location, Set<PhoneNumber.Written> numbers) {
        return change(org, location, numbers, NumberState.ACTIVE, ActivateNumbersService::mobile);
    }

    @Override
    public Either<Failure, List<InventoryNumber>> deactivate(
            OrgId org, LocationId location, Set<PhoneNumber.Written> numbers) {
        return change(
                org,
                location,
                numbers,
                NumberState.INACTIVE,
                held -> mobile(held).or(() -> LocationInventory.inUse(held)));
    }

    private Either<Failure, List<InventoryNumber>> change(
            OrgId org,
            LocationId location,
            Set<PhoneNumber.Written> numbers,
            NumberState state,
            LocationInventory.Objection objection) {
        return Retry.onConflict(() -> inventory
                .of(org, location, numbers, objection)
                .map(found ->
                        found.stream().map(number -> number.inState(state)).toList())
                .flatMap(changed -> Failure.orTrouble(unitOfWork.commit(changed.stream()
                                .<Write>map(Write.PutNumber::new)
                                .toList()))
                        .mapTo(changed)));
    }

    private static Optional<String> mobile(LocationInventory.Held held) {
        return held.number().type() == NumberType.MOBILE
                ? Optional.of("is a mobile number, which follows its user")
                : Optional.empty();
    }
}
