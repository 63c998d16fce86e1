package io.hexline.world.snapshot.entry;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import com.google.common.collect.ImmutableSet;
import io.hexline.domain.location.CallingProfile.PstnConnection.LocalGateway;
import io.hexline.domain.location.RouteGroup;
import io.hexline.domain.value.Id.OrgId;
import java.util.Set;

@JsonClassDescription("Trunks that stand in for each other.")
public record RouteGroupEntry(
        @JsonProperty(required = true) @JsonPropertyDescription("Identifies the route group in the organization.")
        String id,

        @JsonProperty(required = true) @JsonPropertyDescription("What it is called.")
        String name,

        @JsonPropertyDescription("The trunk groups of the organization that belong to it.")
        Set<String> trunkIds) {

    public RouteGroupEntry {
        trunkIds = Absent.none(trunkIds);
    }

    public static RouteGroupEntry of(RouteGroup group) {
        return new RouteGroupEntry(
                group.id().id(),
                group.name(),
                group.trunks().stream().map(LocalGateway.Trunk::id).collect(ImmutableSet.toImmutableSet()));
    }

    public RouteGroup group(OrgId org) {
        return new RouteGroup(
                new LocalGateway.RouteGroup(id),
                org,
                name,
                trunkIds.stream().map(LocalGateway.Trunk::new).collect(ImmutableSet.toImmutableSet()));
    }
}
