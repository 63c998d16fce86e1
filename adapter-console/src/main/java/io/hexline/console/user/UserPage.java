package io.hexline.console.user;

import static io.hexline.console.page.Menu.USERS;

import com.google.common.collect.ImmutableList;
import io.hexline.application.failure.Failure;
import io.hexline.application.user.UserView;
import io.hexline.console.http.Page;
import io.hexline.console.http.Visit.Visitor;
import io.hexline.console.page.Drawing;
import io.hexline.console.page.Fact;
import io.hexline.console.page.Frame;
import io.hexline.domain.license.License;
import io.hexline.domain.user.Device;
import io.hexline.domain.user.Lines;
import io.hexline.domain.user.Lines.AlternateNumber;
import io.hexline.domain.user.Person;
import io.hexline.domain.user.Role;
import io.hexline.domain.user.Subscriber;
import io.hexline.domain.value.Id.PersonId;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Everything about one person.
 *
 * @param calling empty for somebody who cannot call
 */
public record UserPage(
        Frame frame, String name, List<Fact> person, List<Fact> calling, List<String> licenses, List<String> devices) {

    static Page show(String id, Visitor visitor) {
        Frame frame = Frame.of("User", USERS, visitor);
        return Failure.orInvalid(PersonId.parse(id))
                .flatMap(person -> visitor.use().people().findUser().byId(visitor.org(), person))
                .fold(
                        failure -> Drawing.trouble(failure, frame),
                        user -> Drawing.draw(templates -> templates.userOne(of(user, frame))));
    }

    private static UserPage of(UserView user, Frame frame) {
        Person person = user.person();
        String name = person.name().display();
        return new UserPage(
                frame.titled(name),
                name,
                facts(person),
                user.subscriber().map(subscriber -> facts(subscriber, user)).orElse(List.of()),
                user.licenses().stream().map(License::name).sorted().toList(),
                user.subscriber().stream()
                        .flatMap(subscriber -> subscriber.devices().stream())
                        .map(Device::name)
                        .toList());
    }

    private static List<Fact> facts(Person person) {
        ImmutableList.Builder<Fact> facts = ImmutableList.builder();
        facts.add(new Fact("E-mail", person.email().value()));
        facts.add(new Fact(
                "Roles",
                person.roles().isEmpty()
                        ? "None"
                        : person.roles().stream().map(Role::title).sorted().collect(Collectors.joining(", "))));
        facts.add(new Fact("May sign in", person.profile().loginEnabled() ? "Yes" : "No"));
        person.profile().title().ifPresent(title -> facts.add(new Fact("Title", title)));
        person.profile().department().ifPresent(department -> facts.add(new Fact("Department", department)));
        return facts.build();
    }

    private static List<Fact> facts(Subscriber subscriber, UserView user) {
        Lines lines = subscriber.lines();
        ImmutableList.Builder<Fact> facts = ImmutableList.builder();
        user.location().ifPresent(location -> facts.add(new Fact("Location", location.name())));
        lines.number().ifPresent(number -> facts.add(new Fact("Number", number.toString())));
        lines.extension().ifPresent(extension -> facts.add(new Fact("Extension", extension.toString())));
        lines.alternates().forEach(alternate -> facts.add(new Fact("Also reached at", words(alternate))));
        lines.fax().ifPresent(fax -> facts.add(new Fact("Fax", fax.toString())));
        return facts.build();
    }

    private static String words(AlternateNumber alternate) {
        return alternate.number()
                + alternate
                        .extension()
                        .map(extension -> ", extension " + extension)
                        .orElse("");
    }
}
