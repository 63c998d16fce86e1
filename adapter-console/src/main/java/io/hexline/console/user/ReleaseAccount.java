package io.hexline.console.user;

import static io.hexline.console.page.Menu.USERS;

import io.hexline.application.failure.Failure;
import io.hexline.console.http.Page;
import io.hexline.console.http.Visit;
import io.hexline.console.http.Visit.Visitor;
import io.hexline.console.page.AccountRelease;
import io.hexline.console.page.Drawing;
import io.hexline.console.page.Frame;
import io.hexline.domain.value.Id.PersonId;

/** Releases the account that a carrier has with the e-mail of a user. */
final class ReleaseAccount {

    private ReleaseAccount() {}

    static Page of(String id, Visit visit, Visitor visitor) {
        if (!visit.isForm()) {
            return Page.seeOther(USERS.path(id));
        }
        return Failure.orInvalid(PersonId.parse(id))
                .flatMap(person -> visitor.use().people().findUser().byId(visitor.org(), person))
                .flatMap(user -> AccountRelease.of(user.person().email(), visitor))
                .fold(failure -> Drawing.trouble(failure, Frame.of("Carrier's account", USERS, visitor)), email -> {
                    visitor.session()
                            .tell("The carrier's account with " + email
                                    + " is released. A license to call can be given now.");
                    return Page.seeOther(USERS.path(id));
                });
    }
}
