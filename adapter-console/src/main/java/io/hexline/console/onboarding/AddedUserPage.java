package io.hexline.console.onboarding;

import io.hexline.application.access.Authorization.Permission;
import io.hexline.application.carrier.ManageCarrierAccounts.KeptAccount;
import io.hexline.application.failure.Failure;
import io.hexline.console.code.Reason;
import io.hexline.console.http.Visit.Visitor;
import io.hexline.console.page.Frame;
import io.hexline.console.page.Hidden;
import io.hexline.console.page.Menu;
import io.hexline.console.page.Permitted;
import io.hexline.domain.license.License;
import io.hexline.domain.user.Person;
import io.vavr.control.Either;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Somebody is there, and lacks some of what it was to have.
 *
 * @param path of the user's page
 * @param licenses that were asked for
 * @param reasons why not all of them are held
 * @param account of a carrier, which is in the way; only told to those who may release it
 * @param mayRelease whether the visitor is one of them
 * @param hidden what was typed, for the next attempt
 */
public record AddedUserPage(
        Frame frame,
        String path,
        String name,
        List<Given> licenses,
        List<Reason> reasons,
        Optional<KeptAccount> account,
        boolean mayRelease,
        List<Hidden> hidden) {

    /** A license that was asked for, and whether it is held now. */
    public record Given(String name, boolean isHeld) {}

    static Either<Failure, AddedUserPage> of(
            Frame frame, NewUserForm form, Person person, List<Reason> reasons, Visitor visitor) {
        return Permitted.of(visitor.use().people().manageCarrierAccounts().find(person.org(), person.email()))
                .map(account -> new AddedUserPage(
                        frame.titled(person.name().display()),
                        Menu.USERS.path(person.id().value()),
                        person.name().display(),
                        form.licenses().checked().stream()
                                .map(license -> given(license, person))
                                .toList(),
                        reasons,
                        account,
                        Menu.mayAtHome(visitor, Permission.MANAGE_CARRIER_ACCOUNTS),
                        hidden(form, person)));
    }

    /** Who has been added by the form is not refused by it as somebody who is here. */
    private static List<Hidden> hidden(NewUserForm form, Person person) {
        return Stream.concat(
                        form.hiddenAt(Optional.empty()).stream()
                                .filter(field -> !field.name().equals(NewUserForm.ADDED)),
                        Stream.of(new Hidden(NewUserForm.ADDED, person.id().value())))
                .toList();
    }

    private static Given given(License license, Person person) {
        return new Given(license.name(), person.holdings().licenses().contains(license.id()));
    }
}
