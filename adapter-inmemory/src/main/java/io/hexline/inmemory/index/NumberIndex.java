package io.hexline.inmemory.index;

import io.hexline.domain.number.InventoryNumber;
import io.hexline.domain.number.InventoryNumber.NumberState;
import io.hexline.domain.number.InventoryNumber.NumberType;
import io.hexline.domain.value.Id;
import io.hexline.domain.value.Id.LocationId;
import io.hexline.domain.value.Id.OrgId;
import io.hexline.domain.value.PhoneNumber;
import io.hexline.inmemory.table.Index;
import io.hexline.inmemory.table.Table.SecondaryIndex;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/** Who and what has which numbers. */
public record NumberIndex(Index<Group, PhoneNumber> groups) implements SecondaryIndex<InventoryNumber, NumberIndex> {

    public static final NumberIndex EMPTY = new NumberIndex(Index.by(Comparator.comparing(PhoneNumber::value)));

    /** What some numbers have in common. */
    public sealed interface Group {

        record Of(OrgId org) implements Group {}

        record At(LocationId location) implements Group {}

        record FreeIn(OrgId org) implements Group {}

        record FreeAt(LocationId location) implements Group {}

        /** Of the owner with this id, whatever it is. */
        record OwnedBy(String id) implements Group {

            public static OwnedBy of(Id owner) {
                return new OwnedBy(owner.value());
            }
        }

        record InState(OrgId org, NumberState state) implements Group {}

        record OfType(OrgId org, NumberType type) implements Group {}
    }

    public int count(Group group) {
        return groups.size(group);
    }

    /** The numbers of a group that are after this one; lazily. */
    public Stream<PhoneNumber> members(Group group, Optional<PhoneNumber> after) {
        return groups.after(group, after);
    }

    @Override
    public NumberIndex with(InventoryNumber number) {
        return new NumberIndex(groups.with(groups(number), number.number()));
    }

    @Override
    public NumberIndex without(InventoryNumber number) {
        return new NumberIndex(groups.without(groups(number), number.number()));
    }

    private static Stream<Group> groups(InventoryNumber number) {
        Stream<Group> always = Stream.of(
                new Group.Of(number.org()),
                new Group.InState(number.org(), number.state()),
                new Group.OfType(number.org(), number.type()));
        Stream<Group> owned = number.owner()
                .map(owner -> Stream.<Group>of(Group.OwnedBy.of(owner.id())))
                .orElseGet(() -> Stream.concat(
                        Stream.of(new Group.FreeIn(number.org())),
                        number.location().stream().map(Group.FreeAt::new)));
        return Stream.of(always, number.location().stream().map(Group.At::new), owned)
                .flatMap(groups -> groups);
    }
}
