package io.hexline.cli.entry;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.hexline.application.number.ListNumbers.NumberView;
import io.hexline.domain.number.InventoryNumber;
import io.hexline.domain.number.InventoryNumber.NumberOwner;
import io.hexline.domain.number.InventoryNumber.NumberState;
import java.util.Optional;

/**
 * A number of an organization, or an extension without number: one of the two is there at least.
 *
 * @param state in the words of the public API
 * @param owner who is reached there; empty where nobody is
 */
public record NumberEntry(
        Optional<String> number,
        Optional<String> extension,
        String state,
        Optional<Named> location,
        Optional<Named> owner)
        implements Entry {

    public static NumberEntry of(NumberView view) {
        return new NumberEntry(
                view.use().number().map(held -> held.number().value()),
                view.use().extension().map(Object::toString),
                view.use()
                        .number()
                        .map(InventoryNumber::state)
                        .orElse(NumberState.ACTIVE)
                        .name(),
                view.location().map(location -> new Named(location.id().value(), location.name())),
                view.use().owner().map(owner -> owner(view, owner)));
    }

    /** The public API tells of first and last names of people, and of the last name alone of everything else. */
    private static Named owner(NumberView view, NumberOwner owner) {
        String name = view.person()
                .map(person -> person.name())
                .map(known -> name(known.first(), known.last().orElse(known.display())))
                .orElseGet(owner::displayName);
        return new Named(owner.id().value(), name);
    }

    /** The name in one piece. */
    public static String name(Optional<String> first, String last) {
        return first.map(given -> given + " " + last).orElse(last);
    }

    @Override
    public void write(ObjectNode node) {
        number.ifPresent(value -> node.put("phoneNumber", value));
        extension.ifPresent(value -> node.put("extension", value));
        node.put("state", state);
        location.ifPresent(place -> node.put("locationId", place.id()).put("location", place.name()));
        owner.ifPresent(somebody -> node.put("ownerId", somebody.id()).put("owner", somebody.name()));
    }
}
