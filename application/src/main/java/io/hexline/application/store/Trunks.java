package io.hexline.application.store;

import io.hexline.application.failure.PortFailure;
import io.hexline.domain.location.CallingProfile.PstnConnection.LocalGateway;
import io.hexline.domain.location.TrunkGroup;
import io.hexline.domain.location.TrunkSettings.GatewayAddress;
import io.hexline.domain.value.Id.LocationId;
import io.hexline.domain.value.Id.OrgId;
import io.hexline.domain.value.Id.PersonId;
import io.vavr.control.Either;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The trunk groups of organizations. */
public interface Trunks {

    Either<PortFailure, Optional<TrunkGroup>> trunk(TrunkGroup.Key key);

    /** The trunk groups of an organization that are there, of these. */
    Either<PortFailure, List<TrunkGroup>> trunks(OrgId org, Collection<LocalGateway.Trunk> ids);

    /** The trunk groups that have their gateway at the location, by their names. */
    Either<PortFailure, List<TrunkGroup>> at(LocationId location);

    /** The trunk groups of an organization whose gateway has the address, by their names. */
    Either<PortFailure, List<TrunkGroup>> addressed(OrgId org, GatewayAddress address);

    /** The trunk groups of which the user is a member, by their names. */
    Either<PortFailure, List<TrunkGroup>> ofMember(PersonId user);
}
