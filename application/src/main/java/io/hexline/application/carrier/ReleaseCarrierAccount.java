package io.hexline.application.carrier;

import io.hexline.application.Host;
import io.hexline.application.failure.Failure;
import io.hexline.domain.carrier.CarrierAccount;
import io.hexline.domain.user.Email;
import io.vavr.control.Either;

/**
 * Deletes an e-mail from the carrier's account that has it: the cure of a 5302. Source: "Troubleshoot 'Status: 400'
 * User Error in Control Hub", Solution.
 */
public interface ReleaseCarrierAccount {

    /** The account that was deleted; {@link Failure.NotFound} where no carrier has the e-mail. */
    Either<Failure, CarrierAccount> handle(Email email);

    static ReleaseCarrierAccount on(Host host) {
        return email -> Failure.orNotFound(host.carrierAccounts().release(email), "carrier's account with", email);
    }
}
