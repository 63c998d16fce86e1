package io.hexline.application.routing;

import io.hexline.application.failure.Failure;
import io.hexline.application.store.Trunks;
import io.hexline.domain.location.TrunkGroup;
import io.hexline.domain.location.TrunkSettings.GatewayAddress;
import io.hexline.domain.value.Id.OrgId;
import io.vavr.control.Either;
import java.util.List;

/** Says of an address whether the gateway of a new trunk of an organization can have it. */
public interface ValidateTrunkAddress {

    /**
     * The address. {@link Failure.Coded} 25024 where its domain can be none; {@link Failure.NotPossible} where a trunk of the
     * organization has it.
     */
    Either<Failure, GatewayAddress> handle(OrgId org, GatewayAddress address);

    static ValidateTrunkAddress on(Trunks trunks) {
        return (org, address) -> address.isPublic()
                ? Failure.orTrouble(trunks.addressed(org, address))
                        .filterOrElse(List::isEmpty, found -> taken(address, found.get(0)))
                        .mapTo(address)
                : Either.left(new Failure.Coded(25024, "The domain " + address.domain() + " is no valid domain."));
    }

    private static Failure taken(GatewayAddress address, TrunkGroup trunk) {
        return new Failure.NotPossible("The address " + address.text() + " is that of the trunk " + trunk.name());
    }
}
