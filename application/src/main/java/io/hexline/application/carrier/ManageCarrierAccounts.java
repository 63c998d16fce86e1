package io.hexline.application.carrier;

import io.hexline.application.collaborator.CarrierAccounts;
import io.hexline.application.collaborator.CarrierRecords;
import io.hexline.application.failure.Failure;
import io.hexline.domain.carrier.Carrier;
import io.hexline.domain.carrier.CarrierAccount;
import io.hexline.domain.value.Email;
import io.hexline.domain.value.Id.OrgId;
import io.vavr.control.Either;
import java.util.List;
import java.util.Optional;

/**
 * The Webex Calling accounts that carriers keep themselves. Deleting an e-mail from the one that has it is the cure of a
 * 5302. Source: "Troubleshoot 'Status: 400' User Error in Control Hub", Solution.
 */
public interface ManageCarrierAccounts {

    /** All of them, by e-mail. */
    Either<Failure, List<CarrierAccount>> list();

    /** The one that keeps an organization from registering the e-mail; {@link Failure.NotFound} where none does. */
    Either<Failure, KeptAccount> find(OrgId org, Email email);

    /** The account that was deleted; {@link Failure.NotFound} where no carrier has the e-mail. */
    Either<Failure, CarrierAccount> release(Email email);

    static ManageCarrierAccounts on(CarrierAccounts accounts, CarrierRecords carriers) {
        return new ManageCarrierAccountsService(accounts, carriers);
    }

    /** An account, and the carrier that keeps it, where that tells who it is. */
    record KeptAccount(CarrierAccount account, Optional<Carrier> carrier) {

        /** The carrier's name, or else its id. */
        public String keeper() {
            return carrier.map(Carrier::name).orElseGet(() -> account.carrier().value());
        }
    }
}
