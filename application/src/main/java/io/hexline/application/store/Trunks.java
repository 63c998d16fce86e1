package io.hexline.application.store;

import io.hexline.application.failure.PortFailure;
import io.hexline.domain.location.CallingProfile.PstnConnection.LocalGateway;
import io.hexline.domain.location.TrunkGroup;
import io.hexline.domain.value.Id.OrgId;
import io.hexline.domain.value.Id.PersonId;
import io.vavr.control.Either;
import java.util.List;

/** The trunk groups of organizations, and the route groups in which they stand in for each other. */
public interface Trunks {

    /** The trunk groups of which the user is a member, by their names. */
    Either<PortFailure, List<TrunkGroup>> ofMember(PersonId user);

    /** Whether the organization has this trunk group or route group. */
    Either<PortFailure, Boolean> has(OrgId org, LocalGateway gateway);
}
