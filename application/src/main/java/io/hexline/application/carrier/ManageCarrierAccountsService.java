package io.hexline.application.carrier;

import io.hexline.application.collaborator.CarrierAccounts;
import io.hexline.application.failure.Failure;
import io.hexline.domain.carrier.CarrierAccount;
import io.hexline.domain.value.Email;
import io.vavr.control.Either;
import java.util.List;

record ManageCarrierAccountsService(CarrierAccounts accounts) implements ManageCarrierAccounts {

    @Override
    public Either<Failure, List<CarrierAccount>> list() {
        return accounts.list().mapLeft(Failure.Trouble::new);
    }

    @Override
    public Either<Failure, CarrierAccount> release(Email email) {
        return Failure.orNotFound(accounts.release(email), "carrier's account with", email);
    }
}
