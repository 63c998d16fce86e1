package io.hexline.application.collaborator;

import io.hexline.application.failure.PortFailure;
import io.hexline.domain.carrier.CarrierAccount;
import io.hexline.domain.carrier.CarrierAccount.AccountConflict;
import io.hexline.domain.value.Email;
import io.hexline.domain.value.Id.OrgId;
import io.hexline.domain.value.Id.RegistrationId;
import io.vavr.control.Either;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The carriers' own records of who calls under which e-mail. An e-mail is in one place: an account or a registration. */
public interface CarrierAccounts {

    /** The carrier's account that keeps this e-mail from being registered, if any. */
    Either<PortFailure, Optional<AccountConflict>> conflict(OrgId org, Email email);

    /**
     * Registers an e-mail for calling in an organization. Whoever takes a registration back takes back no other; the
     * e-mail is registered while one of them is left.
     *
     * @param registration a new id; one that is there already stays as it is
     * @return {@link PortFailure.Conflict} where a carrier's account or another organization has the e-mail
     */
    Either<PortFailure, RegistrationId> register(Command.Key key, OrgId org, Email email, RegistrationId registration);

    /** The registrations of an e-mail in an organization. */
    Either<PortFailure, Set<RegistrationId>> registrations(OrgId org, Email email);

    /** Takes a registration of the e-mail back; where it is gone already, nothing happens. */
    Either<PortFailure, RegistrationId> withdraw(Command.Key key, Email email, RegistrationId registration);

    /** The accounts that carriers keep themselves, by e-mail. */
    Either<PortFailure, List<CarrierAccount>> list();

    /**
     * Deletes an e-mail from the carrier's account that has it.
     *
     * @return the account that was deleted; empty where there was none
     */
    Either<PortFailure, Optional<CarrierAccount>> release(Email email);
}
