package io.hexline.inmemory.index;

import com.google.common.collect.ImmutableSet;
import io.hexline.application.store.RouteFilter.Route;
import io.hexline.domain.location.RouteGroup;
import io.hexline.domain.location.TrunkGroup;
import io.hexline.domain.value.Id.LocationId;
import io.hexline.domain.value.Id.OrgId;
import io.hexline.domain.value.Id.PersonId;
import io.hexline.inmemory.index.NameIndex.Named;
import java.util.Comparator;
import java.util.Set;

/** Trunk groups and route groups by what some of them have in common; in the order of their names, whatever case those are in. */
public final class RouteIndex {

    /** Of no trunk groups yet. */
    public static final NameIndex<TrunkGroup, TrunkGroup.Key, Shared> TRUNKS = NameIndex.by(
            Comparator.comparing((TrunkGroup.Key key) -> key.org().value())
                    .thenComparing(key -> key.id().id()),
            group -> new Named<>(Route.of(group).place(), group.key()),
            RouteIndex::shared);

    /** Of no route groups yet. */
    public static final NameIndex<RouteGroup, RouteGroup.Key, Shared> ROUTE_GROUPS = NameIndex.by(
            Comparator.comparing((RouteGroup.Key key) -> key.org().value())
                    .thenComparing(key -> key.id().id()),
            group -> new Named<>(Route.of(group).place(), group.key()),
            RouteIndex::shared);

    private RouteIndex() {}

    /** What some of them have in common. */
    public sealed interface Shared {

        record Of(OrgId org) implements Shared {}

        /** Those of this name, in lower case: one, or none. */
        record Called(OrgId org, String name) implements Shared {}

        record WithMember(PersonId person) implements Shared {}

        record At(LocationId location) implements Shared {}

        record Holding(TrunkGroup.Key trunk) implements Shared {}
    }

    private static Set<Shared> shared(TrunkGroup group) {
        ImmutableSet.Builder<Shared> shared = ImmutableSet.builder();
        shared.add(
                new Shared.Of(group.org()),
                new Shared.Called(group.org(), Route.of(group).place()));
        group.members().forEach(member -> shared.add(new Shared.WithMember(member)));
        group.location().ifPresent(location -> shared.add(new Shared.At(location)));
        return shared.build();
    }

    private static Set<Shared> shared(RouteGroup group) {
        ImmutableSet.Builder<Shared> shared = ImmutableSet.builder();
        shared.add(
                new Shared.Of(group.org()),
                new Shared.Called(group.org(), Route.of(group).place()));
        group.trunks().forEach(trunk -> shared.add(new Shared.Holding(new TrunkGroup.Key(group.org(), trunk))));
        return shared.build();
    }
}
