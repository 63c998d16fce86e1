package io.hexline.application.carrier;

import io.hexline.application.collaborator.CarrierAccounts;
import io.hexline.application.collaborator.CarrierRecords;
import io.hexline.application.failure.Failure;
import io.hexline.domain.carrier.CarrierAccount;
import io.hexline.domain.carrier.CarrierAccount.AccountConflict;
import io.hexline.domain.value.Email;
import io.hexline.domain.value.Id.OrgId;
import io.vavr.control.Either;
import java.util.List;

record ManageCarrierAccountsService(CarrierAccounts accounts, CarrierRecords carriers)
        implements ManageCarrierAccounts {

    @Override
    public Either<Failure, List<CarrierAccount>> list() {
        return accounts.list().mapLeft(Failure.Trouble::new);
    }

    @Override
    public Either<Failure, KeptAccount> find(OrgId org, Email email) {
        return Failure.orNotFound(accounts.conflict(org, email), "carrier's account with", email)
                .map(AccountConflict::account)
                .flatMap(account -> Failure.orTrouble(carriers.carrier(account.carrier()))
                        .map(carrier -> new KeptAccount(account, carrier)));
    }

    @Override
    public Either<Failure, CarrierAccount> release(Email email) {
        return Failure.orNotFound(accounts.release(email), "carrier's account with", email);
    }
}
