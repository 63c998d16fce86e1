package io.hexline.application.carrier;

import io.hexline.application.failure.PortFailure;
import io.hexline.domain.carrier.AccountConflict;
import io.hexline.domain.carrier.CarrierAccount;
import io.hexline.domain.organization.OrgId;
import io.hexline.domain.user.Email;
import io.vavr.control.Either;
import java.util.List;
import java.util.Optional;

/** The carriers' own records of who calls under which e-mail. An e-mail is in one place: an account or a registration. */
public interface CarrierAccounts {

    /** The carrier's account that keeps this e-mail from being registered, if any. */
    Either<PortFailure, Optional<AccountConflict>> conflict(OrgId org, Email email);

    /**
     * Registers an e-mail for calling in an organization. Doing it again changes nothing.
     *
     * @return the e-mail; {@link PortFailure.Conflict} where a carrier's account or another organization has it
     */
    Either<PortFailure, Email> register(OrgId org, Email email);

    /** Takes a registration back; without one, nothing happens. */
    Either<PortFailure, Email> unregister(OrgId org, Email email);

    /** The accounts that carriers keep themselves, by e-mail. */
    Either<PortFailure, List<CarrierAccount>> list();

    /**
     * Deletes an e-mail from the carrier's account that has it.
     *
     * @return the account that was deleted; empty where there was none
     */
    Either<PortFailure, Optional<CarrierAccount>> release(Email email);
}
