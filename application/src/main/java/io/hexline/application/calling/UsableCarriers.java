package io.hexline.application.calling;

import io.hexline.application.collaborator.CarrierRecords;
import io.hexline.application.failure.Failure;
import io.hexline.domain.carrier.Carrier;
import io.hexline.domain.carrier.Carrier.CarrierKind;
import io.hexline.domain.value.Id.CarrierId;
import io.hexline.domain.value.Id.OrgId;
import io.vavr.control.Either;
import java.util.Comparator;
import java.util.List;

/** The carriers that serve an organization: those of another one's premises are not there for it. */
record UsableCarriers(CarrierRecords records) {

    Either<Failure, List<Carrier>> of(OrgId org) {
        return Failure.orTrouble(records.carriers())
                .map(all -> all.stream().filter(carrier -> carrier.serves(org)).toList());
    }

    Either<Failure, Carrier> find(OrgId org, CarrierId id) {
        return Failure.orTrouble(records.carrier(id))
                .flatMap(found -> found.filter(carrier -> carrier.serves(org))
                        .<Either<Failure, Carrier>>map(Either::right)
                        .orElseGet(() -> Either.left(new Failure.NotPossible("There is no carrier " + id))));
    }

    /** What stands for lines of its own premises: best one that serves nobody else. */
    Either<Failure, Carrier> premisesOf(OrgId org) {
        return of(org).flatMap(
                        all -> all.stream()
                                .filter(carrier -> carrier.kind() == CarrierKind.PREMISES)
                                .min(Comparator.comparing(
                                        carrier -> carrier.organization().isEmpty()))
                                .<Either<Failure, Carrier>>map(Either::right)
                                .orElseGet(
                                        () -> Either.left(
                                                new Failure.NotPossible(
                                                        "No carrier stands for lines of the organization's own premises, to which a trunk could lead"))));
    }
}
