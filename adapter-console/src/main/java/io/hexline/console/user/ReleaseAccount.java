package io.hexline.console.user;

import static io.hexline.console.page.Menu.USERS;

import io.hexline.application.failure.Failure;
import io.hexline.console.http.Page;
import io.hexline.console.http.Visit;
import io.hexline.console.http.Visit.Visitor;
import io.hexline.console.page.Drawing;
import io.hexline.console.page.Frame;
import io.hexline.domain.value.Id.PersonId;

/** Has a carrier delete the e-mail of a user from its account, which cures a 5302. */
final class ReleaseAccount {

    private ReleaseAccount() {}

    static Page of(String id, Visit visit, Visitor visitor) {
        if (!visit.isForm()) {
            return Page.seeOther(USERS.path(id));
        }
        return Failure.orInvalid(PersonId.parse(id))
                .flatMap(person -> visitor.use().people().findUser().byId(visitor.org(), person))
                .flatMap(user -> visitor.use()
                        .people()
                        .manageCarrierAccounts()
                        .release(user.person().email()))
                .fold(failure -> Drawing.trouble(failure, Frame.of("Carrier's account", USERS, visitor)), released -> {
                    visitor.session()
                            .tell("The carrier's account with " + released.email()
                                    + " is released. A license to call can be given now.");
                    return Page.seeOther(USERS.path(id));
                });
    }
}
