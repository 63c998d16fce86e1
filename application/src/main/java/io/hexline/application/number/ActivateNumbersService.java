package io.hexline.application.number;

import io.hexline.application.Host;
import io.hexline.application.failure.Failure;
import io.hexline.application.store.Ledger;
import io.hexline.application.store.Retry;
import io.hexline.application.store.Write;
import io.hexline.domain.location.LocationId;
import io.hexline.domain.number.InventoryNumber;
import io.hexline.domain.number.NumberState;
import io.hexline.domain.number.NumberType;
import io.hexline.domain.number.PhoneNumber;
import io.hexline.domain.organization.OrgId;
import io.vavr.control.Either;
import java.util.List;
import java.util.Optional;
import java.util.Set;

final class ActivateNumbersService implements ActivateNumbers {

    private final LocationStock stock;
    private final Ledger ledger;

    ActivateNumbersService(Host host) {
        this.stock = new LocationStock(host);
        this.ledger = host.ledger();
    }

    @Override
    public Either<Failure, List<InventoryNumber>> activate(OrgId org, LocationId location, Set<PhoneNumber> numbers) {
        return change(org, location, numbers, NumberState.ACTIVE, ActivateNumbersService::mobile);
    }

    @Override
    public Either<Failure, List<InventoryNumber>> deactivate(OrgId org, LocationId location, Set<PhoneNumber> numbers) {
        return change(
                org,
                location,
                numbers,
                NumberState.INACTIVE,
                held -> mobile(held).or(() -> LocationStock.inUse(held)));
    }

    private Either<Failure, List<InventoryNumber>> change(
            OrgId org,
            LocationId location,
            Set<PhoneNumber> numbers,
            NumberState state,
            LocationStock.Objection objection) {
        return Retry.onConflict(() -> stock.of(org, location, numbers, objection)
                .map(found ->
                        found.stream().map(number -> number.inState(state)).toList())
                .flatMap(changed -> ledger.commit(changed.stream()
                                .<Write>map(Write.PutNumber::new)
                                .toList())
                        .<Failure>mapLeft(Failure.Trouble::new)
                        .map(done -> changed)));
    }

    private static Optional<String> mobile(LocationStock.Held held) {
        return held.number().type() == NumberType.MOBILE
                ? Optional.of("is a mobile number, which follows its user")
                : Optional.empty();
    }
}
