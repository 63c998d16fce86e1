package io.hexline.console.location;

import static io.vavr.API.For;

import io.hexline.application.calling.ShowPstn.ShownPstn;
import io.hexline.application.failure.Failure;
import io.hexline.application.feature.ListFeatures.FeatureView;
import io.hexline.application.location.CountAtLocation.LocationCounts;
import io.hexline.application.store.FeatureFilter;
import io.hexline.application.user.UserView;
import io.hexline.console.http.Visit.Visitor;
import io.hexline.console.page.Heard;
import io.hexline.console.page.Permitted;
import io.hexline.domain.location.CallingProfile;
import io.hexline.domain.location.CallingProfile.PstnConnection.LocalGateway;
import io.hexline.domain.location.Feature;
import io.hexline.domain.location.Location;
import io.hexline.domain.number.InventoryNumber.NumberOwner.FeatureType;
import io.hexline.domain.value.Id.LocationId;
import io.hexline.domain.value.Id.OrgId;
import io.vavr.control.Either;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A location with all about it that the visitor may see.
 *
 * @param connection how it reaches the public network
 * @param gateway the name of the trunk or route group that connects it
 * @param callback the user whom emergency services call back for the whole location
 * @param features the first of each type
 */
record FoundLocation(
        Location location,
        Optional<LocationCounts> counts,
        Heard<ShownPstn> connection,
        Optional<String> gateway,
        Optional<UserView> callback,
        List<Feature> features) {

    static final int MOST_OF_A_TYPE = 20;

    static Either<Failure, FoundLocation> by(LocationId id, Visitor visitor) {
        OrgId org = visitor.org();
        return visitor.use()
                .locations()
                .findLocation()
                .byId(org, id)
                .flatMap(location -> For(
                                Permitted.of(visitor.use()
                                        .locations()
                                        .countAtLocation()
                                        .handle(org, id)),
                                Heard.of(visitor.use().locations().showPstn().connection(org, id)),
                                gateway(location, visitor),
                                callback(location, visitor),
                                features(id, visitor))
                        .yield((counts, pstn, gateway, callback, features) ->
                                new FoundLocation(location, counts, pstn, gateway, callback, features)));
    }

    Optional<ShownPstn> pstn() {
        return connection.found();
    }

    private static Either<Failure, Optional<String>> gateway(Location location, Visitor visitor) {
        return location.gateway()
                .map(gateway -> Permitted.of(name(gateway, visitor)))
                .orElseGet(() -> Either.right(Optional.empty()));
    }

    private static Either<Failure, String> name(LocalGateway gateway, Visitor visitor) {
        OrgId org = visitor.org();
        return gateway instanceof LocalGateway.Trunk trunk
                ? visitor.use()
                        .routing()
                        .showTrunks()
                        .byId(org, trunk)
                        .map(view -> "Trunk " + view.trunk().name())
                : visitor.use()
                        .routing()
                        .showRouteGroups()
                        .byId(org, (LocalGateway.RouteGroup) gateway)
                        .map(view -> "Route group " + view.group().name());
    }

    private static Either<Failure, Optional<UserView>> callback(Location location, Visitor visitor) {
        return location.calling()
                .flatMap(CallingProfile::ecbnUser)
                .map(user -> Permitted.of(visitor.use().people().findUser().byId(visitor.org(), user)))
                .orElseGet(() -> Either.right(Optional.empty()));
    }

    private static Either<Failure, List<Feature>> features(LocationId id, Visitor visitor) {
        return Either.traverseRight(Arrays.asList(FeatureType.values()), type -> features(id, type, visitor))
                .map(found -> found.toJavaStream()
                        .flatMap(List::stream)
                        .map(FeatureView::feature)
                        .toList());
    }

    private static Either<Failure, List<FeatureView>> features(LocationId id, FeatureType type, Visitor visitor) {
        FeatureFilter filter = FeatureFilter.of(visitor.org(), type).at(id);
        return Permitted.of(visitor.use().features().listFeatures().handle(filter, Optional.empty(), 0, MOST_OF_A_TYPE))
                .map(found -> found.orElse(List.of()));
    }
}
