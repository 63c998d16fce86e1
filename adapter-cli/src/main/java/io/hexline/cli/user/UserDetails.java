package io.hexline.cli.user;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.hexline.application.failure.Failure;
import io.hexline.application.user.UserView;
import io.hexline.cli.answer.Failures;
import io.hexline.cli.entry.Named;
import io.hexline.cli.entry.PersonEntry;
import io.hexline.cli.session.Session;
import io.hexline.cli.terminal.Cell;
import io.hexline.cli.terminal.Paint;
import io.hexline.cli.terminal.Table;
import io.hexline.domain.user.Person;
import io.vavr.control.Either;
import java.util.List;
import java.util.Optional;

/**
 * A user, with where it calls from and what it holds.
 *
 * @param location where it calls from; empty also where its name is not known
 * @param licenses the names of those that it holds at least, as far as they are known
 * @param notRead why not all is known, in a sentence; empty where it is
 */
public record UserDetails(
        PersonEntry person, Optional<Named> location, List<Named> licenses, Optional<String> notRead) {

    /** The user as it is now. */
    public static UserDetails of(Person person, Session session) {
        Either<Failure, UserView> view = session.useCases().people().findUser().byId(person.org(), person.id());
        return view.fold(
                failure -> new UserDetails(
                        PersonEntry.of(person, Optional.empty()),
                        Optional.empty(),
                        List.of(),
                        Optional.of(Failures.reason(failure))),
                known -> of(person, known));
    }

    public static UserDetails of(UserView view) {
        return of(view.person(), view);
    }

    /** Somebody who was changed; what is known besides can be older or newer. */
    private static UserDetails of(Person person, UserView view) {
        return new UserDetails(
                PersonEntry.of(person, view.subscriber()),
                view.location().map(location -> new Named(location.id().value(), location.name())),
                view.licenses().stream()
                        .map(license -> new Named(license.id().value(), license.name()))
                        .toList(),
                Optional.empty());
    }

    public Table table() {
        Table table = Table.of();
        line(table, "Name", person.displayName());
        line(table, "E-mail", person.email());
        line(table, "ID", person.id());
        location.ifPresent(place -> line(table, "Location", place.name()));
        person.number().ifPresent(number -> line(table, "Number", number));
        person.extension().ifPresent(extension -> line(table, "Extension", extension));
        person.licenses().forEach(id -> line(table, "License", name(id).orElse(id)));
        person.sites().forEach(site -> line(table, "Attends", site));
        notRead.ifPresent(reason -> line(table, "Not read", reason));
        return table;
    }

    public void write(ObjectNode user) {
        user.put("id", person.id());
        user.put("email", person.email());
        user.put("displayName", person.displayName());
        person.location().ifPresent(id -> user.put("locationId", id));
        person.number().ifPresent(number -> user.put("phoneNumber", number));
        person.extension().ifPresent(extension -> user.put("extension", extension));
        ArrayNode all = user.putArray("licenses");
        person.licenses().forEach(id -> write(id, all.addObject()));
        person.sites().forEach(user.putArray("attendeeSites")::add);
        notRead.ifPresent(reason -> user.put("notRead", reason));
    }

    private void write(String id, ObjectNode license) {
        license.put("id", id);
        name(id).ifPresent(name -> license.put("name", name));
    }

    private Optional<String> name(String id) {
        return licenses.stream()
                .filter(license -> license.id().equals(id))
                .map(Named::name)
                .findFirst();
    }

    private static void line(Table table, String label, String value) {
        table.row(Cell.of(Paint.QUIET, label), Cell.of(value));
    }
}
