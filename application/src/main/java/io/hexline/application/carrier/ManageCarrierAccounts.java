package io.hexline.application.carrier;

import io.hexline.application.collaborator.CarrierAccounts;
import io.hexline.application.failure.Failure;
import io.hexline.domain.carrier.CarrierAccount;
import io.hexline.domain.value.Email;
import io.vavr.control.Either;
import java.util.List;

/**
 * The Webex Calling accounts that carriers keep themselves. Deleting an e-mail from the one that has it is the cure of a
 * 5302. Source: "Troubleshoot 'Status: 400' User Error in Control Hub", Solution.
 */
public interface ManageCarrierAccounts {

    /** All of them, by e-mail. */
    Either<Failure, List<CarrierAccount>> list();

    /** The account that was deleted; {@link Failure.NotFound} where no carrier has the e-mail. */
    Either<Failure, CarrierAccount> release(Email email);

    static ManageCarrierAccounts on(CarrierAccounts accounts) {
        return new ManageCarrierAccountsService(accounts);
    }
}
