package io.hexline.application.number;

import static io.vavr.API.For;

import io.hexline.application.collaborator.CarrierRecords;
import io.hexline.application.failure.Failure;
import io.hexline.application.failure.Failure.Retry;
import io.hexline.application.failure.PortFailure;
import io.hexline.application.store.UnitOfWork;
import io.hexline.application.store.Write;
import io.hexline.domain.carrier.Carrier;
import io.hexline.domain.carrier.Carrier.CarrierKind;
import io.hexline.domain.location.CallingProfile;
import io.hexline.domain.location.Location;
import io.hexline.domain.number.InventoryNumber;
import io.hexline.domain.number.InventoryNumber.NumberState;
import io.hexline.domain.value.Id.LocationId;
import io.hexline.domain.value.Id.OrgId;
import io.hexline.domain.value.PhoneNumber;
import io.vavr.control.Either;
import java.util.List;
import java.util.Optional;
import java.util.Set;

record ActivateNumbersService(LocationInventory inventory, UnitOfWork unitOfWork, CarrierRecords carriers)
        implements ActivateNumbers {

    @Override
    public Either<Failure, List<InventoryNumber>> activate(
            OrgId org, LocationId location, Set<PhoneNumber.Written> numbers) {
        return For(inventory.find().byId(org, location), place -> Failure.orTrouble(connected(place)))
                .yield((place, kind) -> kind)
                .flatMap(kind -> change(
                        org,
                        location,
                        numbers,
                        NumberState.ACTIVE,
                        held -> mobile(held).or(() -> waitingForItsCarrier(held, kind))));
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

    private Either<PortFailure, Optional<CarrierKind>> connected(Location location) {
        return location.calling()
                .flatMap(CallingProfile::pstn)
                .map(connection -> carriers.carrier(connection.carrier()).map(found -> found.map(Carrier::kind)))
                .orElseGet(() -> Either.right(Optional.empty()));
    }

    private static Optional<String> waitingForItsCarrier(LocationInventory.Held held, Optional<CarrierKind> kind) {
        return held.number().canBeActive(kind)
                ? Optional.empty()
                : Optional.of(
                        "is activated by the carrier of " + held.location().name() + ", when its order is completed");
    }

    private static Optional<String> mobile(LocationInventory.Held held) {
        return held.number().isMobile() ? Optional.of("is a mobile number, which follows its user") : Optional.empty();
    }
}
