package io.hexline.world.snapshot.entry;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import io.hexline.domain.location.CallingProfile.PstnConnection.LocalGateway;

@JsonClassDescription("Where calls leave the organization through its own premises.")
public record RouteEntry(
        @JsonPropertyDescription("A trunk group of the organization.")
        String trunkId,

        @JsonPropertyDescription("A route group, instead of a trunk group.")
        String routeGroupId) {

    public static RouteEntry of(LocalGateway gateway) {
        boolean trunk = gateway instanceof LocalGateway.Trunk;
        return new RouteEntry(trunk ? gateway.toString() : null, trunk ? null : gateway.toString());
    }

    /** Whether it says in one way where they leave. */
    public boolean isOne() {
        return (trunkId == null) != (routeGroupId == null);
    }

    public LocalGateway gateway() {
        return trunkId == null ? new LocalGateway.RouteGroup(routeGroupId) : new LocalGateway.Trunk(trunkId);
    }
}
