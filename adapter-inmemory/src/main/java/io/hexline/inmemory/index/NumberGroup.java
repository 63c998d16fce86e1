package io.hexline.inmemory.index;

import com.google.common.collect.ImmutableSet;
import io.hexline.domain.number.InventoryNumber;
import io.hexline.domain.number.InventoryNumber.NumberState;
import io.hexline.domain.number.InventoryNumber.NumberType;
import io.hexline.domain.value.Id;
import io.hexline.domain.value.Id.LocationId;
import io.hexline.domain.value.Id.OrgId;
import java.util.Set;

/** What some numbers have in common. */
public sealed interface NumberGroup {

    record Of(OrgId org) implements NumberGroup {}

    record At(LocationId location) implements NumberGroup {}

    record FreeIn(OrgId org) implements NumberGroup {}

    record FreeAt(LocationId location) implements NumberGroup {}

    /** Of the owner with this id, whatever it is. */
    record OwnedBy(String id) implements NumberGroup {

        public static OwnedBy of(Id owner) {
            return new OwnedBy(owner.value());
        }
    }

    record InactiveAt(LocationId location) implements NumberGroup {}

    record InState(OrgId org, NumberState state) implements NumberGroup {}

    record OfType(OrgId org, NumberType type) implements NumberGroup {}

    static Set<NumberGroup> of(InventoryNumber number) {
        ImmutableSet.Builder<NumberGroup> groups = ImmutableSet.builder();
        groups.add(
                new Of(number.org()),
                new InState(number.org(), number.state()),
                new OfType(number.org(), number.type()));
        number.location().ifPresent(location -> {
            groups.add(new At(location));
            if (!number.isActive()) {
                groups.add(new InactiveAt(location));
            }
        });
        if (number.owner().isPresent()) {
            return groups.add(OwnedBy.of(number.owner().get().id())).build();
        }
        number.location().ifPresent(location -> groups.add(new FreeAt(location)));
        return groups.add(new FreeIn(number.org())).build();
    }
}
