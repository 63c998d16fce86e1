package io.hexline.console.user;

import static io.hexline.console.page.Menu.USERS;

import io.hexline.application.access.Authorization.Permission;
import io.hexline.application.carrier.ManageCarrierAccounts.KeptAccount;
import io.hexline.application.failure.Failure;
import io.hexline.console.http.Page;
import io.hexline.console.http.Visit;
import io.hexline.console.http.Visit.Visitor;
import io.hexline.console.page.Drawing;
import io.hexline.console.page.Fact;
import io.hexline.console.page.Frame;
import io.hexline.console.page.Menu;
import io.hexline.domain.license.License;
import io.hexline.domain.user.Person;
import io.vavr.control.Either;
import java.util.List;
import java.util.Optional;

/**
 * Everything about one person.
 *
 * @param path of the page
 * @param calling empty for somebody who cannot call
 * @param account of a carrier that is in the way of a calling license
 * @param move what a move would find
 */
public record UserPage(
        Frame frame,
        String path,
        String name,
        List<Fact> person,
        List<Fact> calling,
        List<String> licenses,
        List<String> devices,
        List<Fact> memberships,
        Optional<KeptAccount> account,
        Optional<MoveCheck> move,
        Offers offers) {

    /**
     * What the visitor may do with this user.
     *
     * @param assigns whether licenses are not only seen
     * @param releases whether the carrier's account can be released
     */
    public record Offers(boolean edits, boolean removes, boolean licenses, boolean assigns, boolean releases) {

        static Either<Failure, Offers> to(Visitor visitor, Person user) {
            boolean edits = Menu.may(visitor, Permission.WRITE_PEOPLE);
            return removes(visitor, user)
                    .map(removes -> new Offers(
                            edits,
                            removes,
                            Menu.may(visitor, Permission.READ_LICENSES),
                            Menu.may(visitor, Permission.ASSIGN_LICENSES),
                            Menu.mayAtHome(visitor, Permission.MANAGE_CARRIER_ACCOUNTS)));
        }

        private static Either<Failure, Boolean> removes(Visitor visitor, Person user) {
            return visitor.use()
                    .people()
                    .removePerson()
                    .preview(visitor.caller(), user.org(), user.id())
                    .fold(
                            failure -> failure instanceof Failure.Trouble ? Either.left(failure) : Either.right(false),
                            removable -> Either.right(true));
        }
    }

    static Page show(String id, Visit visit, Visitor visitor) {
        Frame frame = Frame.of("User", USERS, visitor);
        return FoundUser.by(id, visitor)
                .flatMap(user -> MoveCheck.of(user, visit, visitor)
                        .flatMap(move ->
                                Offers.to(visitor, user.view().person()).map(offers -> of(frame, user, move, offers))))
                .fold(
                        failure -> Drawing.trouble(failure, frame),
                        page -> Drawing.draw(templates -> templates.userOne(page)));
    }

    private static UserPage of(Frame frame, FoundUser user, Optional<MoveCheck> move, Offers offers) {
        UserFacts facts = new UserFacts(user);
        String name = user.view().person().name().display();
        return new UserPage(
                frame.titled(name),
                USERS.path(user.view().person().id().value()),
                name,
                facts.person(),
                facts.calling(),
                user.view().licenses().stream().map(License::name).sorted().toList(),
                facts.devices(),
                facts.memberships(),
                user.account(),
                move,
                offers);
    }
}
