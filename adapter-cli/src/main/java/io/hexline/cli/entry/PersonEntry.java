package io.hexline.cli.entry;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.hexline.application.user.UserView;
import io.hexline.domain.user.Lines;
import io.hexline.domain.user.Person;
import io.hexline.domain.user.Subscriber;
import java.util.List;
import java.util.Optional;

/**
 * Somebody in an organization.
 *
 * @param location the id of the location that the person calls from
 * @param licenses ids, in order
 * @param sites which it attends
 */
public record PersonEntry(
        String id,
        String email,
        String displayName,
        Optional<String> number,
        Optional<String> extension,
        Optional<String> location,
        List<String> licenses,
        List<String> sites)
        implements Entry {

    public PersonEntry {
        licenses = licenses.stream().sorted().toList();
        sites = List.copyOf(sites);
    }

    public static PersonEntry of(UserView view) {
        return of(view.person(), view.subscriber());
    }

    /**
     * Somebody.
     *
     * @param subscriber empty for somebody who cannot call, or of whom that could not be read
     */
    public static PersonEntry of(Person person, Optional<Subscriber> subscriber) {
        Lines lines = subscriber.map(Subscriber::lines).orElse(Lines.NONE);
        return new PersonEntry(
                person.id().value(),
                person.email().value(),
                person.name().display(),
                lines.number().map(Object::toString),
                lines.extension().map(Object::toString),
                subscriber.flatMap(Subscriber::location).map(Object::toString),
                person.holdings().licenses().stream().map(Object::toString).toList(),
                person.holdings().attendeeSites().stream().map(Object::toString).toList());
    }

    public Named named() {
        return new Named(id, displayName);
    }

    @Override
    public void write(ObjectNode node) {
        node.put("id", id);
        node.put("email", email);
        node.put("displayName", displayName);
        number.ifPresent(value -> node.put("phoneNumber", value));
        extension.ifPresent(value -> node.put("extension", value));
        location.ifPresent(value -> node.put("locationId", value));
        licenses.forEach(node.putArray("licenses")::add);
    }
}
