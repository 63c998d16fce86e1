package io.hexline.application.line;

import static io.vavr.API.For;

import com.google.common.collect.ImmutableMap;
import io.hexline.application.failure.Failure;
import io.hexline.application.failure.PortFailure;
import io.hexline.application.store.LineHolderFilter;
import io.hexline.application.store.LineHolders;
import io.hexline.application.store.Locations;
import io.hexline.domain.location.Location;
import io.hexline.domain.user.LineHolder;
import io.hexline.domain.value.Id.LocationId;
import io.vavr.control.Either;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Lists the workspaces, or the virtual lines, of an organization. */
public interface ListLines {

    /**
     * The first to whom the filter applies, in the order of their ids.
     *
     * @param after the id that they follow, which need not be there any more; empty from the beginning
     * @param skip how many to leave out then; 0 or more
     * @param max how many at most
     */
    Either<Failure, List<LineView>> handle(LineHolderFilter filter, Optional<String> after, int skip, int max);

    static ListLines on(LineHolders lines, Locations locations) {
        return (filter, after, skip, max) ->
                Failure.orTrouble(For(lines.list(filter, after, skip, max), found -> places(locations, found))
                        .yield(ListLines::views));
    }

    private static List<LineView> views(List<LineHolder> found, Map<LocationId, Location> places) {
        return found.stream()
                .map(holder -> new LineView(holder, holder.location().map(places::get)))
                .toList();
    }

    private static Either<PortFailure, Map<LocationId, Location>> places(Locations locations, List<LineHolder> found) {
        Set<LocationId> ids =
                found.stream().flatMap(holder -> holder.location().stream()).collect(Collectors.toSet());
        return Either.traverseRight(ids, locations::find)
                .map(places -> places.toJavaStream()
                        .flatMap(Optional::stream)
                        .collect(ImmutableMap.toImmutableMap(Location::id, location -> location)));
    }
}
