package io.hexline.cli.user;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.hexline.application.failure.Failure;
import io.hexline.application.user.UserView;
import io.hexline.cli.answer.Failures;
import io.hexline.cli.session.Session;
import io.hexline.cli.terminal.Cell;
import io.hexline.cli.terminal.Paint;
import io.hexline.cli.terminal.Table;
import io.hexline.domain.license.License;
import io.hexline.domain.location.Location;
import io.hexline.domain.user.Lines;
import io.hexline.domain.user.Person;
import io.hexline.domain.user.Subscriber;
import io.hexline.domain.value.Id.LicenseId;
import io.vavr.control.Either;
import java.util.Optional;

/**
 * A user, with where it calls from and what it holds.
 *
 * @param view what is known of it besides, or why that could not be read
 */
public record UserDetails(Person person, Either<Failure, UserView> view) {

    /** The user as it is now. */
    public static UserDetails of(Person person, Session session) {
        return new UserDetails(person, session.useCases().people().findUser().byId(person.org(), person.id()));
    }

    public Table table() {
        Table table = Table.of();
        line(table, "Name", person.name().display());
        line(table, "E-mail", person.email());
        line(table, "ID", person.id());
        location().ifPresent(location -> line(table, "Location", location.name()));
        lines().number().ifPresent(number -> line(table, "Number", number));
        lines().extension().ifPresent(extension -> line(table, "Extension", extension));
        person.holdings().licenses().forEach(id -> line(table, "License", name(id).orElseGet(id::toString)));
        person.holdings().attendeeSites().forEach(site -> line(table, "Attends", site));
        view.peekLeft(failure -> line(table, "Not read", Failures.reason(failure)));
        return table;
    }

    public void write(ObjectNode user) {
        user.put("id", person.id().toString());
        user.put("email", person.email().toString());
        user.put("displayName", person.name().display());
        location().ifPresent(location -> user.put("locationId", location.id().toString()));
        lines().number().ifPresent(number -> user.put("phoneNumber", number.toString()));
        lines().extension().ifPresent(extension -> user.put("extension", extension.toString()));
        ArrayNode licenses = user.putArray("licenses");
        person.holdings().licenses().forEach(id -> write(id, licenses.addObject()));
        ArrayNode sites = user.putArray("attendeeSites");
        person.holdings().attendeeSites().forEach(site -> sites.add(site.toString()));
        view.peekLeft(failure -> user.put("notRead", Failures.reason(failure)));
    }

    private void write(LicenseId id, ObjectNode license) {
        license.put("id", id.toString());
        name(id).ifPresent(name -> license.put("name", name));
    }

    private Optional<Location> location() {
        return known().flatMap(UserView::location);
    }

    private Lines lines() {
        return known().flatMap(UserView::subscriber).map(Subscriber::lines).orElse(Lines.NONE);
    }

    private Optional<String> name(LicenseId id) {
        return known().stream()
                .flatMap(known -> known.licenses().stream())
                .filter(license -> license.id().equals(id))
                .map(License::name)
                .findFirst();
    }

    private Optional<UserView> known() {
        return view.fold(failure -> Optional.empty(), Optional::of);
    }

    private static void line(Table table, String label, Object value) {
        table.row(Cell.of(Paint.QUIET, label), Cell.of(value.toString()));
    }
}
