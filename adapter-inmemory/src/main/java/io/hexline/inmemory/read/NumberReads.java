package io.hexline.inmemory.read;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.hexline.application.failure.PortFailure;
import io.hexline.application.store.Extensions;
import io.hexline.application.store.NumberCounts;
import io.hexline.application.store.NumberFilter;
import io.hexline.application.store.NumberFilter.NumberPageKey;
import io.hexline.application.store.NumberUse;
import io.hexline.application.store.Numbers;
import io.hexline.domain.location.Location;
import io.hexline.domain.number.InventoryNumber;
import io.hexline.domain.number.InventoryNumber.NumberOwner;
import io.hexline.domain.number.InventoryNumber.NumberState;
import io.hexline.domain.number.InventoryNumber.NumberType;
import io.hexline.domain.value.Extension;
import io.hexline.domain.value.Id.LocationId;
import io.hexline.domain.value.Id.OrgId;
import io.hexline.domain.value.PhoneNumber;
import io.hexline.inmemory.index.ExtensionIndex;
import io.hexline.inmemory.index.NameIndex;
import io.hexline.inmemory.index.NameIndex.NumberGroup;
import io.hexline.inmemory.state.CommittedState;
import io.hexline.inmemory.state.StoreState;
import io.vavr.control.Either;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The number inventory of the store, and who has which extension. */
public record NumberReads(CommittedState store) implements Numbers, Extensions {

    @Override
    public Either<PortFailure, List<InventoryNumber>> find(Collection<PhoneNumber> numbers) {
        StoreState state = store.state();
        ImmutableList.Builder<InventoryNumber> found = ImmutableList.builder();
        for (PhoneNumber number : numbers) {
            state.numbers().find(number).map(state::named).ifPresent(found::add);
        }
        return Either.right(found.build());
    }

    @Override
    public Either<PortFailure, List<NumberUse>> list(
            NumberFilter filter, Optional<NumberPageKey> after, int skip, int max) {
        return Either.right(new NumberSearch(store.state(), filter, after)
                .found(skip)
                .limit(max)
                .toList());
    }

    @Override
    public Either<PortFailure, NumberCounts> count(OrgId org) {
        NameIndex<InventoryNumber, PhoneNumber, NumberGroup> numbers =
                store.state().numbers().index();
        int all = numbers.count(new NumberGroup.Of(org));
        int free = numbers.count(new NumberGroup.FreeIn(org));
        return Either.right(new NumberCounts(
                all - free,
                free,
                numbers.count(new NumberGroup.InState(org, NumberState.INACTIVE)),
                store.state().extensions().count(new ExtensionIndex.Group.NumberlessIn(org)),
                numbers.count(new NumberGroup.OfType(org, NumberType.TOLL_FREE)),
                numbers.count(new NumberGroup.OfType(org, NumberType.MOBILE))));
    }

    @Override
    public Either<PortFailure, Map<Extension, NumberOwner>> owners(
            LocationId location, Collection<Extension> extensions) {
        StoreState state = store.state();
        ImmutableMap.Builder<Extension, NumberOwner> owners = ImmutableMap.builder();
        Optional<OrgId> org = state.locations().find(location).map(Location::org);
        for (Extension extension : extensions) {
            org.flatMap(there -> state.extensions().owner(there, location, extension))
                    .ifPresent(owner -> owners.put(extension, state.named(owner)));
        }
        return Either.right(owners.buildKeepingLast());
    }
}
