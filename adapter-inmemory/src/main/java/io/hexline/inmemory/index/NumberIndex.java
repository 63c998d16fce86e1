package io.hexline.inmemory.index;

import io.hexline.application.failure.PortFailure;
import io.hexline.domain.number.InventoryNumber;
import io.hexline.domain.number.InventoryNumber.NumberState;
import io.hexline.domain.number.InventoryNumber.NumberType;
import io.hexline.domain.value.Id.LocationId;
import io.hexline.domain.value.Id.OrgId;
import io.hexline.domain.value.Id.PersonId;
import io.hexline.domain.value.PhoneNumber;
import io.hexline.inmemory.table.Index;
import io.hexline.inmemory.table.Table;
import io.vavr.control.Either;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/** All numbers, with an index of who and what has which. */
public record NumberIndex(Table<PhoneNumber, InventoryNumber> table, Index<Group, PhoneNumber> groups) {

    public static final NumberIndex EMPTY =
            new NumberIndex(Table.of(Table.Entity.NUMBER), Index.by(Comparator.comparing(PhoneNumber::value)));

    /** What some numbers have in common. */
    public sealed interface Group {

        record Of(OrgId org) implements Group {}

        record At(LocationId location) implements Group {}

        record FreeIn(OrgId org) implements Group {}

        record FreeAt(LocationId location) implements Group {}

        record OwnedBy(PersonId person) implements Group {}

        record InState(OrgId org, NumberState state) implements Group {}

        record OfType(OrgId org, NumberType type) implements Group {}
    }

    public Optional<InventoryNumber> find(PhoneNumber number) {
        return table.find(number);
    }

    /** All numbers, in the order in which they came. */
    public Stream<InventoryNumber> all() {
        return table.all();
    }

    public int count(Group group) {
        return groups.size(group);
    }

    /** The numbers of a group that are after this one; lazily. */
    public Stream<InventoryNumber> members(Group group, Optional<PhoneNumber> after) {
        return groups.after(group, after).flatMap(number -> find(number).stream());
    }

    public Either<PortFailure, NumberIndex> put(InventoryNumber number) {
        Index<Group, PhoneNumber> left = without(find(number.number()));
        return table.put(number).map(put -> new NumberIndex(put, left.with(groups(number), number.number())));
    }

    public Either<PortFailure, NumberIndex> remove(InventoryNumber number) {
        Index<Group, PhoneNumber> left = without(find(number.number()));
        return table.remove(number).map(removed -> new NumberIndex(removed, left));
    }

    private Index<Group, PhoneNumber> without(Optional<InventoryNumber> number) {
        return number.map(known -> groups.without(groups(known), known.number()))
                .orElse(groups);
    }

    private static Stream<Group> groups(InventoryNumber number) {
        Stream<Group> always = Stream.of(
                new Group.Of(number.org()),
                new Group.InState(number.org(), number.state()),
                new Group.OfType(number.org(), number.type()));
        Stream<Group> owned = number.owner()
                .map(owner -> owner.person().stream().<Group>map(Group.OwnedBy::new))
                .orElseGet(() -> Stream.concat(
                        Stream.of(new Group.FreeIn(number.org())),
                        number.location().stream().map(Group.FreeAt::new)));
        return Stream.of(always, number.location().stream().map(Group.At::new), owned)
                .flatMap(groups -> groups);
    }
}
