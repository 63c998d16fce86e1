package io.hexline.inmemory.read;

import io.hexline.application.failure.PortFailure;
import io.hexline.application.store.LineHolderFilter;
import io.hexline.application.store.LineHolders;
import io.hexline.domain.user.LineHolder;
import io.hexline.domain.value.Id;
import io.hexline.domain.value.Id.OrgId;
import io.hexline.inmemory.index.NameIndex.HolderGroup;
import io.hexline.inmemory.state.CommittedState;
import io.hexline.inmemory.state.StoreState;
import io.vavr.control.Either;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The workspaces and virtual lines of the store. */
public record LineHolderReads(CommittedState store) implements LineHolders {

    @Override
    public Either<PortFailure, Optional<LineHolder>> find(Id id) {
        return Either.right(store.state()
                .lineHolders()
                .find(id.value())
                .filter(holder -> holder.id().equals(id)));
    }

    @Override
    public Either<PortFailure, List<LineHolder>> withIds(OrgId org, Set<String> ids) {
        StoreState state = store.state();
        return Either.right(ids.stream()
                .flatMap(id -> state.lineHolders().find(id).stream())
                .filter(holder -> holder.org().equals(org))
                .toList());
    }

    @Override
    public Either<PortFailure, List<LineHolder>> list(
            LineHolderFilter filter, Optional<String> after, int skip, int max) {
        StoreState state = store.state();
        HolderGroup group = filter.location()
                .<HolderGroup>map(location -> new HolderGroup.At(location, filter.kind()))
                .orElseGet(() -> new HolderGroup.Of(filter.org(), filter.kind()));
        return Either.right(state.lineHolders()
                .select(index -> after.map(last -> index.after(group, last)).orElseGet(() -> index.members(group)))
                .filter(filter::fits)
                .skip(skip)
                .limit(max)
                .toList());
    }
}
