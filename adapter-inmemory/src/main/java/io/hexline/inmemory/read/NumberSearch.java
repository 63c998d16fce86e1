package io.hexline.inmemory.read;

import io.hexline.application.store.NumberFilter;
import io.hexline.application.store.NumberFilter.NumberPageKey;
import io.hexline.application.store.NumberFilter.OwnerFilter;
import io.hexline.application.store.NumberUse;
import io.hexline.domain.number.InventoryNumber;
import io.hexline.domain.number.InventoryNumber.NumberOwner;
import io.hexline.domain.value.PhoneNumber;
import io.hexline.domain.value.Syntax.Malformed;
import io.hexline.inmemory.index.ExtensionIndex;
import io.hexline.inmemory.index.NameIndex.NumberGroup;
import io.hexline.inmemory.state.StoreState;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** One search for numbers and extensions: through the narrowest index that holds all of them. */
public final class NumberSearch {

    private final StoreState state;
    private final NumberFilter filter;
    private final Optional<NumberPageKey> after;

    public NumberSearch(StoreState state, NumberFilter filter, Optional<NumberPageKey> after) {
        this.state = state;
        this.filter = filter;
        this.after = after;
    }

    /** In the order of {@link NumberPageKey}, without so many of the first; lazily. */
    public Stream<NumberUse> found(int skip) {
        return wantsAll()
                ? all(skip)
                : candidates().filter(this::isAfter).filter(this::passes).skip(skip);
    }

    private boolean wantsAll() {
        return after.isEmpty() && filter.equals(NumberFilter.of(filter.org()));
    }

    /** All numbers of the organization, and then its extensions without one: the last are found as fast as the first. */
    private Stream<NumberUse> all(int skip) {
        NumberGroup numbers = new NumberGroup.Of(filter.org());
        int extensions = Math.max(0, skip - state.numbers().index().count(numbers));
        return Stream.concat(
                state.numbers().select(index -> index.members(numbers, skip)).map(this::use),
                state.extensions()
                        .members(new ExtensionIndex.Group.NumberlessIn(filter.org()), extensions)
                        .map(this::use));
    }

    private Stream<NumberUse> candidates() {
        if (filter.extension().isPresent()) {
            ExtensionIndex.Group dialled = new ExtensionIndex.Group.Dialled(
                    filter.org(), filter.extension().get());
            return state.extensions()
                    .members(dialled)
                    .map(this::use)
                    .sorted((one, other) ->
                            NumberPageKey.ORDER.compare(NumberPageKey.of(one), NumberPageKey.of(other)));
        }
        return Stream.concat(numbers(), numberless());
    }

    private Stream<NumberUse> numbers() {
        boolean behind = after.filter(place -> place.number().isEmpty()).isPresent();
        if (behind || filter.withNumber().equals(Optional.of(false))) {
            return Stream.of();
        }
        Optional<InventoryNumber> exact = filter.digits()
                .flatMap(digits -> Malformed.orNothing(PhoneNumber.parse("+" + digits)))
                .flatMap(state.numbers()::find);
        return exact.map(Stream::of)
                .orElseGet(() -> state.numbers()
                        .select(index -> after.map(place -> index.after(group(), place.number()))
                                .orElseGet(() -> index.members(group()))))
                .map(this::use);
    }

    private NumberGroup group() {
        if (filter.owner().id().isPresent()) {
            return NumberGroup.OwnedBy.of(filter.owner().id().get());
        }
        boolean free = filter.available().equals(Optional.of(true));
        return filter.location()
                .<NumberGroup>map(place -> free ? new NumberGroup.FreeAt(place) : new NumberGroup.At(place))
                .orElseGet(() -> free ? new NumberGroup.FreeIn(filter.org()) : new NumberGroup.Of(filter.org()));
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
                : state.extensions().members(numberlessGroup()).map(this::use);
    }

    private ExtensionIndex.Group numberlessGroup() {
        return filter.owner()
                .id()
                .<ExtensionIndex.Group>map(owner -> new ExtensionIndex.Group.NumberlessOf(filter.org(), owner.value()))
                .or(() -> filter.location().map(place -> new ExtensionIndex.Group.NumberlessAt(filter.org(), place)))
                .orElseGet(() -> new ExtensionIndex.Group.NumberlessIn(filter.org()));
    }

    private NumberUse use(InventoryNumber number) {
        return NumberLines.use(state, state.named(number));
    }

    private NumberUse use(ExtensionIndex.Line line) {
        return line.number()
                .flatMap(state.numbers()::find)
                .map(this::use)
                .orElseGet(() -> new NumberUse(
                        Optional.empty(),
                        Optional.of(line.extension()),
                        Optional.of(line.location()),
                        Optional.of(state.named(line.owner())),
                        NumberUse.Part.PRIMARY));
    }

    private boolean isAfter(NumberUse use) {
        return after.filter(place -> NumberPageKey.ORDER.compare(NumberPageKey.of(use), place) <= 0)
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
        return wanted.id().filter(id -> !id.value().equals(owner.id().value())).isEmpty()
                && wanted.name()
                        .filter(name ->
                                !owner.displayName().toLowerCase(Locale.ROOT).contains(name))
                        .isEmpty()
                && wanted.kind().filter(kind -> !kind.fits(owner)).isEmpty();
    }
}
