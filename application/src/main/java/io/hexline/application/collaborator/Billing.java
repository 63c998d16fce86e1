package io.hexline.application.collaborator;

import io.hexline.application.failure.PortFailure;
import io.hexline.domain.carrier.NumberOrder.NumberTransfer;
import io.hexline.domain.value.Id.LocationId;
import io.hexline.domain.value.Id.PersonId;
import io.vavr.control.Either;

/** The billing service (WxcBillingService). A notification that comes twice under one key is one. */
public interface Billing {

    /** Tells that numbers are billed to another location. */
    Either<PortFailure, NumberTransfer> numbersMoved(Command.Key key, NumberTransfer transfer);

    /** Tells that a user calls from another location. */
    Either<PortFailure, PersonId> userMoved(Command.Key key, PersonId user, LocationId target);
}
