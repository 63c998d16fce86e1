package io.hexline.console.user;

import static io.hexline.console.page.Menu.USERS;

import io.hexline.application.access.Authorization.Permission;
import io.hexline.application.failure.Failure;
import io.hexline.application.user.UserView;
import io.hexline.console.code.Reason;
import io.hexline.console.http.Page;
import io.hexline.console.http.Visit;
import io.hexline.console.http.Visit.Visitor;
import io.hexline.console.page.Drawing;
import io.hexline.console.page.Frame;
import io.hexline.console.page.Menu;
import io.hexline.domain.license.License;
import io.hexline.domain.value.Id.PersonId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Asks before somebody is removed.
 *
 * @param path of the user's page
 * @param freed what is free again afterwards, in words
 * @param reasons why that was not possible; none at first
 */
public record RemoveUserPage(Frame frame, String path, String name, List<String> freed, List<Reason> reasons) {

    static Page show(String id, Visit visit, Visitor visitor) {
        Frame frame = Frame.of("Remove a user", USERS, visitor);
        Optional<Failure> refusal =
                Menu.refusal(visitor, Permission.WRITE_PEOPLE, "Only who administers users removes them.");
        if (refusal.isPresent()) {
            return Drawing.trouble(refusal.get(), frame);
        }
        return Failure.orInvalid(PersonId.parse(id))
                .flatMap(person -> visitor.use().people().findUser().byId(visitor.org(), person))
                .fold(
                        failure -> Drawing.trouble(failure, frame),
                        user -> visit.isForm() ? remove(frame, user, visitor) : ask(frame, user, visitor));
    }

    private static Page ask(Frame frame, UserView user, Visitor visitor) {
        return visitor.use()
                .people()
                .removePerson()
                .preview(visitor.caller(), user.person().org(), user.person().id())
                .fold(failure -> Drawing.trouble(failure, frame), removable -> draw(200, of(frame, user, List.of())));
    }

    private static Page remove(Frame frame, UserView user, Visitor visitor) {
        return visitor.use()
                .people()
                .removePerson()
                .handle(visitor.caller(), user.person().org(), user.person().id())
                .fold(failure -> draw(Drawing.status(failure), of(frame, user, Reason.all(failure))), removed -> {
                    visitor.session().tell(removed.name().display() + " was removed.");
                    return Page.seeOther(USERS.path());
                });
    }

    private static Page draw(int status, RemoveUserPage page) {
        return Drawing.draw(status, templates -> templates.userRemove(page));
    }

    private static RemoveUserPage of(Frame frame, UserView user, List<Reason> reasons) {
        return new RemoveUserPage(
                frame,
                USERS.path(user.person().id().value()),
                user.person().name().display(),
                freed(user),
                reasons);
    }

    private static List<String> freed(UserView user) {
        return Stream.concat(
                        user.licenses().stream().map(License::name).sorted(),
                        user.subscriber().stream()
                                .flatMap(calls -> Stream.concat(
                                        calls.lines().numbers().stream().map(number -> "Number " + number),
                                        calls.lines().extensions().stream()
                                                .map(extension -> "Extension " + extension))))
                .toList();
    }
}
