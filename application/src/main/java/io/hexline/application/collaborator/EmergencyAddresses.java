package io.hexline.application.collaborator;

import io.hexline.application.failure.PortFailure;
import io.hexline.domain.carrier.NumberOrder.NumberTransfer;
import io.vavr.control.Either;

/** The emergency service: from which address a number calls for help. */
public interface EmergencyAddresses {

    /** Gives the numbers the address of the location they go to; the reversed transfer undoes it. */
    Either<PortFailure, NumberTransfer> update(Command.Key key, NumberTransfer transfer);
}
