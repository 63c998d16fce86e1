package io.hexline.application.routing;

import io.hexline.application.failure.Failure;
import io.hexline.application.location.FindLocation;
import io.hexline.application.store.Store;
import io.hexline.domain.location.CallingProfile.PstnConnection.LocalGateway;
import io.hexline.domain.location.TrunkGroup;
import io.hexline.domain.location.TrunkSettings.ChargeInfoPolicy;
import io.hexline.domain.location.TrunkSettings.GatewayAddress;
import io.hexline.domain.location.TrunkSettings.TrunkType;
import io.hexline.domain.value.Id.LocationId;
import io.hexline.domain.value.Id.OrgId;
import io.vavr.control.Either;
import java.util.Optional;

/** Adds trunks to an organization, changes and removes them. */
public interface ManageTrunks {

    /**
     * The new trunk. {@link Failure.NotFound} where calling is not enabled at its location; {@link Failure.NotPossible}
     * where the organization has one of this name, or with this address; {@link Failure.Invalid} where type, device, address
     * and number of calls do not fit together; {@link Failure.Coded} 25024 where the domain can be none.
     */
    Either<Failure, TrunkGroup> create(CreateTrunkCommand command);

    /** The trunk as it is then; refused as {@link #create} is, and {@link Failure.NotFound} where there is none. */
    Either<Failure, TrunkGroup> update(UpdateTrunkCommand command);

    /**
     * The trunk as it was. {@link Failure.NotFound} where there is none; {@link Failure.NotPossible} where a connection of a
     * location, a route group or a dial plan uses it.
     */
    Either<Failure, TrunkGroup> remove(OrgId org, LocalGateway.Trunk trunk);

    static ManageTrunks on(Store store) {
        return new ManageTrunksService(
                FindLocation.on(store.locations()),
                new RouteNames(store.routes()),
                ValidateTrunkAddress.on(store.trunks()),
                RouteUsage.Reader.on(store),
                store.trunks(),
                store.unitOfWork(),
                store.ids());
    }

    /**
     * A trunk that is to be.
     *
     * @param location where its gateway stands
     * @param deviceType empty for the usual one of its type
     * @param calls what is set for them
     */
    record CreateTrunkCommand(
            OrgId org,
            String name,
            LocationId location,
            TrunkType type,
            Optional<String> deviceType,
            Optional<GatewayAddress> address,
            CallsSetting calls) {}

    /** What a trunk is to be from now on. */
    record UpdateTrunkCommand(OrgId org, LocalGateway.Trunk trunk, String name, CallsSetting calls) {}

    /**
     * How calls are handed over; what is empty stays as it is.
     *
     * @param maxConcurrentCalls at once
     */
    record CallsSetting(
            Optional<Integer> maxConcurrentCalls,
            Optional<Boolean> dualIdentity,
            Optional<ChargeInfoPolicy> chargeInfo) {}
}
