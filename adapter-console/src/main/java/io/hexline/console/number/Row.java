package io.hexline.console.number;

import io.hexline.application.number.ListNumbers.NumberView;
import io.hexline.console.page.Address;
import io.hexline.console.page.Link;
import io.hexline.console.page.Menu;
import io.hexline.console.page.Words;
import io.hexline.domain.location.Location;
import io.hexline.domain.number.InventoryNumber;
import io.hexline.domain.number.InventoryNumber.NumberOwner;
import io.hexline.domain.number.InventoryNumber.NumberStanding;
import io.hexline.domain.number.InventoryNumber.NumberType;
import io.hexline.domain.number.NumberBlock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A number, or an extension without one; what it lacks is empty.
 *
 * @param marks what is to be known of it besides, such as that it is inactive
 */
public record Row(
        String number,
        String extension,
        List<String> marks,
        Optional<Link> location,
        Optional<Link> owner,
        String ownerKind,
        String carrier,
        Optional<Link> block) {

    private static final NumberOwner.Visitor<String> KINDS = new NumberOwner.Visitor<>(
            user -> "User", feature -> Words.of(feature.type()), workspace -> "Workspace", line -> "Virtual line");

    /**
     * Of what was found.
     *
     * @param linksUsers whether whoever looks may look at users
     */
    static Row of(NumberView view, Carriers carriers, boolean linksUsers) {
        Optional<InventoryNumber> number = view.use().number();
        return new Row(
                number.map(held -> held.number().toString()).orElse(""),
                view.use().extension().map(Object::toString).orElse(""),
                number.map(held -> marks(held, view.location())).orElse(List.of()),
                view.location()
                        .map(place -> new Link(
                                place.name(),
                                Optional.of(Menu.LOCATIONS.path(place.id().value())))),
                view.use().owner().map(owner -> owner(owner, linksUsers)),
                view.use().owner().map(owner -> owner.accept(KINDS)).orElse(""),
                number.flatMap(InventoryNumber::carrier).map(carriers::name).orElse(""),
                number.map(InventoryNumber::standing)
                        .flatMap(NumberStanding::block)
                        .map(Row::block));
    }

    private static Link owner(NumberOwner owner, boolean links) {
        return new Link(
                owner.displayName(),
                owner.person().filter(person -> links).map(person -> Menu.USERS.path(person.value())));
    }

    private static Link block(NumberBlock block) {
        return new Link(
                "of " + block.size(),
                Optional.of(new Address(Menu.NUMBERS.path())
                        .with(NumberQuery.BLOCK, BlockText.of(block))
                        .text()));
    }

    private static List<String> marks(InventoryNumber held, Optional<Location> place) {
        boolean main = place.flatMap(Location::calling)
                .filter(calling -> calling.numbers().include(held.number()))
                .isPresent();
        return Stream.of(
                        held.isActive() ? "" : "Inactive",
                        main ? "Of the location" : "",
                        held.type() == NumberType.GEOGRAPHIC ? "" : Words.of(held.type()),
                        held.standing().pendingOrder() ? "Order pending" : "",
                        held.standing().portLock().isPresent() ? "Locked" : "")
                .filter(mark -> !mark.isEmpty())
                .toList();
    }
}
