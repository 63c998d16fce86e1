package io.hexline.console.user;

import static io.hexline.console.page.Menu.USERS;

import io.hexline.application.failure.Failure;
import io.hexline.console.http.Page;
import io.hexline.console.http.Visit;
import io.hexline.console.http.Visit.Visitor;
import io.hexline.console.page.Drawing;
import io.hexline.console.page.Frame;
import io.hexline.domain.carrier.CarrierAccount;
import io.hexline.domain.value.Email;
import io.hexline.domain.value.Id.PersonId;
import io.vavr.control.Either;

/** Has a carrier delete the e-mail of a user from its account, which cures a 5302. */
final class ReleaseAccount {

    private ReleaseAccount() {}

    static Page of(String id, Visit visit, Visitor visitor) {
        if (!visit.isForm()) {
            return Page.seeOther(USERS.path(id));
        }
        return Failure.orInvalid(PersonId.parse(id))
                .flatMap(person -> visitor.use().people().findUser().byId(visitor.org(), person))
                .flatMap(user -> released(user.person().email(), visitor))
                .fold(failure -> Drawing.trouble(failure, Frame.of("Carrier's account", USERS, visitor)), email -> {
                    visitor.session()
                            .tell("The carrier's account with " + email
                                    + " is released. A license to call can be given now.");
                    return Page.seeOther(USERS.path(id));
                });
    }

    /** Somebody else may have released it in the meantime. */
    private static Either<Failure, Email> released(Email email, Visitor visitor) {
        Either<Failure, CarrierAccount> released =
                visitor.use().people().manageCarrierAccounts().release(email);
        return released.isLeft() && !(released.getLeft() instanceof Failure.NotFound)
                ? Either.left(released.getLeft())
                : Either.right(email);
    }
}
