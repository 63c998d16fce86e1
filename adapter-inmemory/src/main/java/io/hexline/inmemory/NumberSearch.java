package io.hexline.inmemory;

import io.hexline.application.number.NumberFilter;
import io.hexline.application.number.NumberFilter.OwnerFilter;
import io.hexline.application.number.NumberPlace;
import io.hexline.application.number.NumberUse;
import io.hexline.domain.number.InventoryNumber;
import io.hexline.domain.number.NumberOwner;
import io.hexline.domain.number.PhoneNumber;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** One search for numbers and extensions: through the narrowest index that holds all of them. */
final class NumberSearch {

    private final Books books;
    private final NumberFilter filter;
    private final Optional<NumberPlace> after;

    NumberSearch(Books books, NumberFilter filter, Optional<NumberPlace> after) {
        this.books = books;
        this.filter = filter;
        this.after = after;
    }

    /** In the order of {@link NumberPlace}; lazily. */
    Stream<NumberUse> found() {
        return candidates().filter(this::isAfter).filter(this::passes);
    }

    private Stream<NumberUse> candidates() {
        if (filter.extension().isPresent()) {
            Dialling.Group dialled =
                    new Dialling.Group.Dialled(filter.org(), filter.extension().get());
            return books.dialling()
                    .members(dialled, Optional.empty())
                    .map(this::use)
                    .sorted((one, other) -> NumberPlace.ORDER.compare(NumberPlace.of(one), NumberPlace.of(other)));
        }
        return Stream.concat(numbers(), numberless());
    }

    private Stream<NumberUse> numbers() {
        boolean behind = after.filter(place -> place.number().isEmpty()).isPresent();
        if (behind || filter.withNumber().equals(Optional.of(false))) {
            return Stream.of();
        }
        Optional<InventoryNumber> exact = filter.digits()
                .flatMap(digits -> PhoneNumber.parse("+" + digits).toJavaOptional())
                .flatMap(books.numbers()::find);
        return exact.map(Stream::of)
                .orElseGet(() -> books.numbers().members(group(), after.map(place -> new PhoneNumber(place.number()))))
                .map(this::use);
    }

    private Inventory.Group group() {
        if (filter.owner().person().isPresent()) {
            return new Inventory.Group.OwnedBy(filter.owner().person().get());
        }
        boolean free = filter.available().equals(Optional.of(true));
        return filter.location()
                .<Inventory.Group>map(place -> free ? new Inventory.Group.FreeAt(place) : new Inventory.Group.At(place))
                .orElseGet(
                        () -> free ? new Inventory.Group.FreeIn(filter.org()) : new Inventory.Group.Of(filter.org()));
    }

    private Stream<NumberUse> numberless() {
        boolean numbersOnly = filter.withNumber().equals(Optional.of(true))
                || filter.digits().isPresent()
                || filter.state().isPresent()
                || filter.part().isPresent()
                || !filter.types().isEmpty()
                || filter.available().isPresent();
        return numbersOnly
                ? Stream.of()
                : books.dialling().members(numberlessGroup(), Optional.empty()).map(this::use);
    }

    private Dialling.Group numberlessGroup() {
        return filter.owner()
                .person()
                .<Dialling.Group>map(person -> new Dialling.Group.NumberlessOf(filter.org(), person))
                .or(() -> filter.location().map(place -> new Dialling.Group.NumberlessAt(filter.org(), place)))
                .orElseGet(() -> new Dialling.Group.NumberlessIn(filter.org()));
    }

    private NumberUse use(InventoryNumber number) {
        return NumberLines.use(books, books.named(number));
    }

    private NumberUse use(Dialling.Line line) {
        return line.number()
                .flatMap(books.numbers()::find)
                .map(this::use)
                .orElseGet(() -> new NumberUse(
                        Optional.empty(),
                        Optional.of(line.extension()),
                        Optional.of(line.location()),
                        Optional.of(books.named(line.owner())),
                        NumberUse.Part.PRIMARY));
    }

    private boolean isAfter(NumberUse use) {
        return after.filter(place -> NumberPlace.ORDER.compare(NumberPlace.of(use), place) <= 0)
                .isEmpty();
    }

    private boolean passes(NumberUse use) {
        Optional<InventoryNumber> number = use.number();
        return number.map(InventoryNumber::org)
                        .filter(org -> !org.equals(filter.org()))
                        .isEmpty()
                && filter.within()
                        .filter(those -> use.location().filter(those::contains).isEmpty())
                        .isEmpty()
                && (filter.location().isEmpty() || filter.location().equals(use.location()))
                && (filter.extension().isEmpty() || filter.extension().equals(use.extension()))
                && filter.digits()
                        .filter(digits -> number.filter(
                                        known -> known.number().value().contains(digits))
                                .isEmpty())
                        .isEmpty()
                && filter.available()
                        .filter(free -> use.owner().isEmpty() != free)
                        .isEmpty()
                && filter.withNumber()
                        .filter(with -> number.isPresent() != with)
                        .isEmpty()
                && (filter.part().isEmpty()
                        || number.isPresent() && filter.part().get() == use.part())
                && (filter.state().isEmpty() || filter.state().equals(number.map(InventoryNumber::state)))
                && (filter.types().isEmpty()
                        || number.filter(known -> filter.types().contains(known.type()))
                                .isPresent())
                && (filter.owner().isAny() || use.owner().filter(this::fits).isPresent());
    }

    private boolean fits(NumberOwner owner) {
        OwnerFilter wanted = filter.owner();
        return wanted.person().filter(person -> !owner.is(person)).isEmpty()
                && wanted.name()
                        .filter(name ->
                                !owner.displayName().toLowerCase(Locale.ROOT).contains(name))
                        .isEmpty()
                && wanted.kind().filter(kind -> !kind.fits(owner)).isEmpty();
    }
}
