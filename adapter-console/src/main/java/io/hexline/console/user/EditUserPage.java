package io.hexline.console.user;

import static io.hexline.console.page.Menu.USERS;

import com.google.common.collect.ImmutableMap;
import io.hexline.application.access.Authorization.Permission;
import io.hexline.application.failure.Failure;
import io.hexline.application.user.UpdatePerson.UpdatePersonCommand;
import io.hexline.application.user.UserView;
import io.hexline.console.code.Reason;
import io.hexline.console.http.Page;
import io.hexline.console.http.Visit;
import io.hexline.console.http.Visit.Visitor;
import io.hexline.console.page.Drawing;
import io.hexline.console.page.Field;
import io.hexline.console.page.Frame;
import io.hexline.console.page.Hidden;
import io.hexline.console.page.Meanwhile;
import io.hexline.console.page.Menu;
import io.hexline.console.page.Typed;
import io.hexline.domain.license.LicenseOperation.CallingProperties;
import io.hexline.domain.user.Lines;
import io.hexline.domain.user.Person;
import io.hexline.domain.user.Person.PersonName;
import io.hexline.domain.user.Subscriber;
import io.hexline.domain.value.Change;
import io.hexline.domain.value.Email;
import io.hexline.domain.value.Extension;
import io.hexline.domain.value.Id.PersonId;
import io.hexline.domain.value.PhoneNumber;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What is known of somebody, to be changed.
 *
 * @param path of the user's page
 * @param keptEmail what only a full administrator may change; empty where the visitor may
 * @param lines the number and the extension; none of somebody who cannot call
 * @param shown what is known today, for the form to bring along
 * @param reasons why it was not changed; none at first
 */
public record EditUserPage(
        Frame frame,
        String path,
        String name,
        List<Field> person,
        Optional<Email> keptEmail,
        List<Field> lines,
        List<Hidden> shown,
        List<Reason> reasons) {

    /**
     * Who is changed.
     *
     * @param isReachable whether the visitor may give it another e-mail
     */
    private record Subject(UserView user, boolean isReachable) {

        static Subject of(UserView user, Visitor visitor) {
            return new Subject(
                    user,
                    visitor.use()
                            .people()
                            .updatePerson()
                            .mayChangeEmail(
                                    visitor.caller(),
                                    user.person().org(),
                                    user.person().id())
                            .isRight());
        }

        Person person() {
            return user.person();
        }

        Meanwhile known() {
            PersonName name = person().name();
            Optional<Lines> lines = user.subscriber().map(Subscriber::lines);
            ImmutableMap.Builder<String, String> known = ImmutableMap.<String, String>builder()
                    .put(FIRST, name.first().orElse(""))
                    .put(LAST, name.last().orElse(""))
                    .put(DISPLAY, name.display());
            if (isReachable) {
                known.put(EMAIL, person().email().value());
            }
            lines.ifPresent(today -> known.put(
                            NUMBER, today.number().map(Object::toString).orElse(""))
                    .put(EXTENSION, today.extension().map(Object::toString).orElse("")));
            return new Meanwhile(known.buildOrThrow());
        }

        List<Field> fields(Field... all) {
            return Stream.of(all)
                    .filter(field -> isReachable || !field.id().equals(EMAIL))
                    .toList();
        }
    }

    private static final String FIRST = "firstName";
    private static final String LAST = "lastName";
    private static final String DISPLAY = "displayName";
    private static final String EMAIL = "email";
    private static final String NUMBER = "number";
    private static final String EXTENSION = "extension";

    static Page show(String id, Visit visit, Visitor visitor) {
        Frame frame = Frame.of("Edit a user", USERS, visitor);
        Optional<Failure> refusal =
                Menu.refusal(visitor, Permission.WRITE_PEOPLE, "Only who administers users changes them.");
        if (refusal.isPresent()) {
            return Drawing.trouble(refusal.get(), frame);
        }
        return Failure.orInvalid(PersonId.parse(id))
                .flatMap(person -> visitor.use().people().findUser().byId(visitor.org(), person))
                .map(user -> Subject.of(user, visitor))
                .fold(
                        failure -> Drawing.trouble(failure, frame),
                        user -> visit.isForm()
                                ? change(frame, user, typed(user.known(), visit), visitor)
                                : draw(
                                        200,
                                        asTyped(
                                                frame,
                                                user,
                                                new Typed(
                                                        visit.with(user.known().now())),
                                                List.of())));
    }

    private static Typed typed(Meanwhile known, Visit visit) {
        Typed typed = new Typed(known.over(visit));
        known.clashes(visit).forEach(typed::refuse);
        return typed;
    }

    private static Page draw(int status, EditUserPage page) {
        return Drawing.draw(status, templates -> templates.userEdit(page));
    }

    private static Page change(Frame frame, Subject user, Typed typed, Visitor visitor) {
        UpdatePersonCommand command = command(user, typed, visitor);
        if (!typed.isSound()) {
            return draw(400, asTyped(frame, user, typed, List.of()));
        }
        return visitor.use()
                .people()
                .updatePerson()
                .handle(command)
                .fold(
                        failure -> draw(Drawing.status(failure), asTyped(frame, user, typed, Reason.all(failure))),
                        changed -> {
                            visitor.session().tell(changed.name().display() + " was changed.");
                            return Page.seeOther(path(user));
                        });
    }

    private static UpdatePersonCommand command(Subject user, Typed typed, Visitor visitor) {
        Person person = user.person();
        Optional<Email> email =
                user.isReachable() ? email(typed).filter(other -> !other.equals(person.email())) : Optional.empty();
        PersonName name =
                PersonName.of(typed.line(FIRST), typed.line(LAST), typed.line(DISPLAY), email.orElse(person.email()));
        return new UpdatePersonCommand(
                visitor.caller(),
                person.org(),
                person.id(),
                email,
                name,
                person.profile(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                user.user()
                        .subscriber()
                        .map(calls -> lines(calls.lines(), typed))
                        .orElse(CallingProperties.NONE));
    }

    private static Optional<Email> email(Typed typed) {
        typed.need(EMAIL);
        return typed.parsed(EMAIL, Email::parse);
    }

    private static CallingProperties lines(Lines today, Typed typed) {
        Optional<PhoneNumber.Written> number = typed.parsed(NUMBER, PhoneNumber.Written::parse);
        Optional<Extension> extension = typed.parsed(EXTENSION, Extension::parse);
        if (typed.isSound() && number.isEmpty() && extension.isEmpty()) {
            typed.refuse(NUMBER, "Who calls needs a number or an extension.");
        }
        return new CallingProperties(
                Optional.empty(),
                wanted(number).from(today.number().map(PhoneNumber.Written::of)),
                wanted(extension).from(today.extension()));
    }

    private static <T> Change<T> wanted(Optional<T> typed) {
        return typed.map(Change::set).orElseGet(Change::remove);
    }

    private static String path(Subject user) {
        return USERS.path(user.person().id().value());
    }

    private static EditUserPage asTyped(Frame frame, Subject user, Typed typed, List<Reason> reasons) {
        return of(
                frame,
                user,
                user.fields(
                        typed.field(FIRST, "First name"),
                        typed.field(LAST, "Last name"),
                        typed.field(DISPLAY, "Shown as"),
                        typed.field(EMAIL, "E-mail")),
                user.user().subscriber().isEmpty()
                        ? List.of()
                        : List.of(typed.field(NUMBER, "Number"), typed.field(EXTENSION, "Extension")),
                reasons);
    }

    private static EditUserPage of(
            Frame frame, Subject user, List<Field> person, List<Field> lines, List<Reason> reasons) {
        return new EditUserPage(
                frame,
                path(user),
                user.person().name().display(),
                person,
                Optional.of(user.person().email()).filter(kept -> !user.isReachable()),
                lines,
                user.known().shown(),
                reasons);
    }

    /** Whether something has to be corrected. */
    public boolean isWrong() {
        return person.stream().anyMatch(field -> !field.wrong().isEmpty())
                || lines.stream().anyMatch(field -> !field.wrong().isEmpty());
    }
}
