package io.hexline.inmemory.index;

import io.hexline.application.failure.PortFailure;
import io.hexline.domain.location.TrunkGroup;
import io.hexline.domain.value.Id.PersonId;
import io.hexline.inmemory.table.Index;
import io.hexline.inmemory.table.Table;
import io.vavr.control.Either;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/** All trunk groups, with an index of who belongs to which. */
public record TrunkIndex(Table<TrunkGroup.Key, TrunkGroup> table, Index<PersonId, Listed> members) {

    public static final TrunkIndex NONE = new TrunkIndex(Table.of(Table.Entity.TRUNK_GROUP), Index.by(Listed.ORDER));

    private record Listed(String name, TrunkGroup.Key key) {

        static final Comparator<Listed> ORDER = Comparator.comparing(Listed::name)
                .thenComparing(listed -> listed.key().org().value())
                .thenComparing(listed -> listed.key().id().id());

        static Listed of(TrunkGroup group) {
            return new Listed(group.name(), group.key());
        }
    }

    public boolean has(TrunkGroup.Key key) {
        return table.has(key);
    }

    /** All trunk groups, in the order in which they came. */
    public Stream<TrunkGroup> all() {
        return table.all();
    }

    /** The trunk groups to which a user belongs, by their names. */
    public Stream<TrunkGroup> of(PersonId member) {
        return members.after(member, Optional.empty()).flatMap(listed -> table.find(listed.key()).stream());
    }

    public Either<PortFailure, TrunkIndex> put(TrunkGroup group) {
        Index<PersonId, Listed> left = table.find(group.key())
                .map(known -> members.without(known.members().stream(), Listed.of(known)))
                .orElse(members);
        return table.put(group).map(put -> new TrunkIndex(put, left.with(group.members().stream(), Listed.of(group))));
    }
}
