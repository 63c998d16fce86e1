package io.hexline.inmemory.read;

import io.hexline.application.store.NumberFilter;
import io.hexline.application.store.NumberFilter.NumberPageKey;
import io.hexline.application.store.NumberMatch;
import io.hexline.application.store.NumberUse;
import io.hexline.domain.number.InventoryNumber;
import io.hexline.domain.number.InventoryNumber.NumberOwner;
import io.hexline.domain.number.InventoryNumber.NumberState;
import io.hexline.domain.number.NumberBlock;
import io.hexline.domain.user.LineHolder;
import io.hexline.domain.user.Lines;
import io.hexline.domain.user.Subscriber;
import io.hexline.domain.value.Id;
import io.hexline.domain.value.PhoneNumber;
import io.hexline.domain.value.Syntax.Malformed;
import io.hexline.inmemory.index.ExtensionIndex;
import io.hexline.inmemory.index.NumberGroup;
import io.hexline.inmemory.state.CommittedState.Moment;
import io.hexline.inmemory.state.Parts;
import io.hexline.inmemory.state.StoreState;
import io.hexline.inmemory.table.Trigrams;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** One search for numbers and extensions: through the narrowest index that holds all of them. */
final class NumberSearch {

    /** Of how many owners all numbers are looked at; where more have the part, the next page is soon full of theirs. */
    private static final int MOST_OWNERS = 1000;

    private static final Comparator<NumberUse> BY_PLACE = Comparator.comparing(NumberPageKey::of, NumberPageKey.ORDER);

    private final StoreState state;
    private final Optional<Parts> parts;
    private final NumberFilter filter;
    private final Optional<NumberPageKey> after;
    private final Optional<List<String>> owners;

    NumberSearch(Moment moment, NumberFilter filter, Optional<NumberPageKey> after) {
        this.state = moment.state();
        this.parts = moment.parts();
        this.filter = filter;
        this.after = after;
        this.owners = ownerName(filter).flatMap(this::named);
    }

    /** Whether it looks for a part of a text, and not for all of it. */
    static boolean isByPart(NumberFilter filter, StoreState state) {
        return ownerName(filter).isPresent()
                || digits(filter)
                        .filter(digits -> exact(state, digits).isEmpty())
                        .isPresent();
    }

    private static Optional<String> ownerName(NumberFilter filter) {
        return filter.owner()
                .name()
                .filter(name -> filter.owner().id().isEmpty() && filter.number().isEmpty() && Trigrams.canFind(name));
    }

    private static Optional<String> digits(NumberFilter filter) {
        return filter.number().flatMap(NumberMatch::digits).filter(Trigrams::canFind);
    }

    /** The ids of the owners who can have this in their names, if they are not many. */
    private Optional<List<String>> named(String part) {
        return parts.map(known ->
                        known.owners(filter.org(), part).limit(MOST_OWNERS + 1).toList())
                .filter(ids -> ids.size() <= MOST_OWNERS);
    }

    /** In the order of {@link NumberPageKey}, without so many of the first; lazily. */
    public Stream<NumberUse> found(int skip) {
        return wantsAll()
                ? all(skip)
                : candidates().filter(this::isAfter).filter(filter::fits).skip(skip);
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
            return state.extensions().members(dialled).map(this::use).sorted(BY_PLACE);
        }
        return Stream.concat(numbers(), numberless());
    }

    private Stream<NumberUse> numbers() {
        boolean behind = after.filter(place -> place.number().isEmpty()).isPresent();
        if (behind || filter.withNumber().equals(Optional.of(false))) {
            return Stream.of();
        }
        return filter.number()
                .flatMap(this::alike)
                .or(() -> owners.map(this::ofOwners))
                .orElseGet(() -> state.numbers()
                        .select(index -> after.map(place -> index.after(group(), place.number()))
                                .orElseGet(() -> index.members(group()))))
                .map(this::use);
    }

    private Optional<Stream<InventoryNumber>> alike(NumberMatch match) {
        return match.oneOf()
                .map(this::each)
                .or(() -> match.digits().flatMap(digits -> exact(state, digits).or(() -> containing(digits))))
                .or(() -> match.block().map(this::inside));
    }

    /** Numbers of another length can lie among those of a block in their order, as texts. */
    private Stream<InventoryNumber> inside(NumberBlock block) {
        String first = block.first().value();
        return state.numbers()
                .select(index -> after.map(NumberPageKey::number)
                        .filter(last -> last.compareTo(first) >= 0)
                        .map(last -> index.after(group(), last))
                        .orElseGet(() -> index.from(group(), first)))
                .takeWhile(held -> held.number().value().compareTo(block.last().value()) <= 0);
    }

    /** The number that has just these digits, if there is one: no other is longer and begins with them. */
    private static Optional<Stream<InventoryNumber>> exact(StoreState state, String digits) {
        return Malformed.orNothing(PhoneNumber.parse("+" + digits))
                .flatMap(state.numbers()::find)
                .map(Stream::of);
    }

    /** Those that can have the digits in them, unless there are fewer in the group. */
    private Optional<Stream<InventoryNumber>> containing(String digits) {
        return parts.map(Parts::numbers)
                .filter(known -> Trigrams.canFind(digits)
                        && known.most(filter.org(), digits)
                                <= state.numbers().index().count(group()))
                .map(known -> known.after(filter.org(), digits, place())
                        .flatMap(number -> state.numbers().find(number).stream()));
    }

    private Optional<PhoneNumber> place() {
        return after.flatMap(last -> Malformed.orNothing(PhoneNumber.parse(last.number())));
    }

    private Stream<InventoryNumber> ofOwners(List<String> ids) {
        return ids.stream()
                .flatMap(id -> state.numbers().list(index -> index.list(new NumberGroup.OwnedBy(id))).stream())
                .sorted(Comparator.comparing(number -> number.number().value()));
    }

    private Stream<InventoryNumber> each(Set<PhoneNumber> numbers) {
        return numbers.stream()
                .sorted(Comparator.comparing(PhoneNumber::value))
                .flatMap(number -> state.numbers().find(number).stream());
    }

    private NumberGroup group() {
        if (filter.owner().id().isPresent()) {
            return NumberGroup.OwnedBy.of(filter.owner().id().get());
        }
        if (filter.state().equals(Optional.of(NumberState.INACTIVE))) {
            return filter.location()
                    .<NumberGroup>map(NumberGroup.InactiveAt::new)
                    .orElseGet(() -> new NumberGroup.InState(filter.org(), NumberState.INACTIVE));
        }
        boolean free = filter.available().equals(Optional.of(true));
        return filter.location()
                .<NumberGroup>map(place -> free ? new NumberGroup.FreeAt(place) : new NumberGroup.At(place))
                .orElseGet(() -> free ? new NumberGroup.FreeIn(filter.org()) : new NumberGroup.Of(filter.org()));
    }

    private Stream<NumberUse> numberless() {
        if (filter.isOfNumbersOnly()) {
            return Stream.of();
        }
        return owners.map(this::numberlessOfOwners)
                .orElseGet(() -> state.extensions().members(numberlessGroup()).map(this::use));
    }

    private Stream<NumberUse> numberlessOfOwners(List<String> ids) {
        return ids.stream()
                .flatMap(id -> state.extensions().members(new ExtensionIndex.Group.NumberlessOf(filter.org(), id)))
                .map(this::use)
                .sorted(BY_PLACE);
    }

    private ExtensionIndex.Group numberlessGroup() {
        return filter.owner()
                .id()
                .<ExtensionIndex.Group>map(owner -> new ExtensionIndex.Group.NumberlessOf(filter.org(), owner.value()))
                .or(() -> filter.location().map(place -> new ExtensionIndex.Group.NumberlessAt(filter.org(), place)))
                .orElseGet(() -> new ExtensionIndex.Group.NumberlessIn(filter.org()));
    }

    private NumberUse use(InventoryNumber number) {
        return NumberUse.of(state.named(number), number.owner().map(this::lines).orElse(Lines.NONE));
    }

    private Lines lines(NumberOwner owner) {
        return owner.accept(new NumberOwner.Visitor<>(
                user -> state.subscribers()
                        .find(user.id())
                        .map(Subscriber::lines)
                        .orElse(Lines.NONE),
                feature -> state.features()
                        .find(feature.id())
                        .map(NumberUse::lines)
                        .orElse(Lines.NONE),
                workspace -> holderLines(workspace.id()),
                line -> holderLines(line.id())));
    }

    private Lines holderLines(Id id) {
        return state.lineHolders().find(id.value()).map(LineHolder::lines).orElse(Lines.NONE);
    }

    private NumberUse use(ExtensionIndex.Line line) {
        return line.number()
                .flatMap(state.numbers()::find)
                .map(this::use)
                .orElseGet(() -> NumberUse.of(line.extension(), line.location(), state.named(line.owner())));
    }

    private boolean isAfter(NumberUse use) {
        return after.filter(place -> NumberPageKey.ORDER.compare(NumberPageKey.of(use), place) <= 0)
                .isEmpty();
    }
}
