package io.hexline.world.snapshot.entry;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import io.hexline.domain.location.CallingProfile.PstnConnection;
import io.hexline.domain.location.CallingProfile.PstnConnection.LocalGateway;
import io.hexline.domain.value.Id.CarrierId;
import java.util.Optional;

@JsonClassDescription("How a location reaches the public telephone network.")
public record PstnEntry(
        @JsonProperty(required = true) @JsonPropertyDescription("Its carrier.")
        CarrierId carrierId,

        @JsonPropertyDescription("The trunk of a premises-based connection.")
        String localGateway,

        @JsonPropertyDescription("The route group of a premises-based connection, instead of a trunk.")
        String routeGroup) {

    public static PstnEntry of(PstnConnection connection) {
        Optional<LocalGateway> gateway = connection.localGateway();
        return new PstnEntry(
                connection.carrier(),
                gateway.filter(LocalGateway.Trunk.class::isInstance)
                        .map(LocalGateway::toString)
                        .orElse(null),
                gateway.filter(LocalGateway.RouteGroup.class::isInstance)
                        .map(LocalGateway::toString)
                        .orElse(null));
    }

    public PstnConnection connection() {
        Optional<LocalGateway> trunk = Optional.ofNullable(localGateway).map(LocalGateway.Trunk::new);
        return new PstnConnection(
                carrierId,
                Optional.ofNullable(routeGroup)
                        .<LocalGateway>map(LocalGateway.RouteGroup::new)
                        .or(() -> trunk));
    }
}
