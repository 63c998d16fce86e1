package io.hexline.application.store;

import io.hexline.domain.location.CallingProfile.PstnConnection.LocalGateway;
import io.hexline.domain.location.RouteGroup;
import io.hexline.domain.location.TrunkGroup;
import io.hexline.domain.location.TrunkSettings.TrunkType;
import io.hexline.domain.value.Id.OrgId;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/**
 * Which trunk groups and route groups of an organization are meant.
 *
 * @param trunks of the trunk groups; empty for none of them
 * @param routeGroups what the names of the route groups have in them, in lower case; empty for none of them
 */
public record RouteFilter(OrgId org, Optional<TrunkFilter> trunks, Optional<String> routeGroups) {

    public RouteFilter {
        routeGroups = routeGroups.map(part -> part.toLowerCase(Locale.ROOT));
    }

    /** All route groups whose names have this in them. */
    public static RouteFilter ofRouteGroups(OrgId org, String part) {
        return new RouteFilter(org, Optional.empty(), Optional.of(part));
    }

    /** All trunk groups to which a filter applies. */
    public static RouteFilter ofTrunks(OrgId org, TrunkFilter filter) {
        return new RouteFilter(org, Optional.of(filter), Optional.empty());
    }

    /**
     * Which trunk groups are meant.
     *
     * @param name what their names have in them, in lower case; empty for any
     * @param locationName what the names of their locations have in them, in lower case; empty for any location, or none
     */
    public record TrunkFilter(Optional<String> name, Optional<String> locationName, Optional<TrunkType> type) {

        public static final TrunkFilter ALL = new TrunkFilter(Optional.empty(), Optional.empty(), Optional.empty());

        public TrunkFilter {
            name = name.map(part -> part.toLowerCase(Locale.ROOT));
            locationName = locationName.map(part -> part.toLowerCase(Locale.ROOT));
        }
    }

    /**
     * A trunk group or a route group, in a list of both.
     *
     * @param name in lower case in the place of a list
     */
    public record Route(String name, LocalGateway gateway) {

        public static final Comparator<Route> ORDER = Comparator.comparing(Route::place)
                .thenComparing(Route::isTrunk)
                .thenComparing(route -> route.gateway().toString());

        public static Route of(TrunkGroup trunk) {
            return new Route(trunk.name(), trunk.id());
        }

        public static Route of(RouteGroup group) {
            return new Route(group.name(), group.id());
        }

        public boolean isTrunk() {
            return gateway instanceof LocalGateway.Trunk;
        }

        /** Under which it stands in a list: names are ordered, and kept apart, whatever case they are in. */
        public String place() {
            return name.toLowerCase(Locale.ROOT);
        }
    }
}
