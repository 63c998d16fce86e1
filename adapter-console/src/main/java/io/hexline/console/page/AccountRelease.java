package io.hexline.console.page;

import io.hexline.application.failure.Failure;
import io.hexline.console.http.Visit.Visitor;
import io.hexline.domain.carrier.CarrierAccount;
import io.hexline.domain.value.Email;
import io.vavr.control.Either;

/** Has a carrier give up its account with an e-mail, which cures a 5302. */
public final class AccountRelease {

    private AccountRelease() {}

    /** The e-mail that no carrier has any more; somebody else may have had it released in the meantime. */
    public static Either<Failure, Email> of(Email email, Visitor visitor) {
        Either<Failure, CarrierAccount> released =
                visitor.use().people().manageCarrierAccounts().release(email);
        return released.isLeft() && !(released.getLeft() instanceof Failure.NotFound)
                ? Either.left(released.getLeft())
                : Either.right(email);
    }
}
