package io.hexline.world.snapshot.entry;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import com.google.common.collect.ImmutableSet;
import io.hexline.domain.location.CallingProfile.PstnConnection.LocalGateway;
import io.hexline.domain.location.RouteGroup;
import io.hexline.domain.location.RouteGroup.RankedTrunk;
import io.hexline.domain.value.Id.OrgId;
import io.hexline.domain.value.Version;
import java.util.List;
import java.util.Set;

@JsonClassDescription("Trunks that stand in for each other.")
public record RouteGroupEntry(
        @JsonProperty(required = true) @JsonPropertyDescription("Identifies the route group in the organization.")
        String id,

        @JsonProperty(required = true) @JsonPropertyDescription("What it is called.")
        String name,

        @JsonPropertyDescription("The trunk groups of the organization that belong to it.")
        Set<String> trunkIds,

        @JsonPropertyDescription("Those of them whose priority is another than 1.")
        List<PriorityEntry> priorities) {

    public RouteGroupEntry {
        trunkIds = Absent.none(trunkIds);
        priorities = Absent.none(priorities);
    }

    public static RouteGroupEntry of(RouteGroup group) {
        return new RouteGroupEntry(
                group.id().id(),
                group.name(),
                group.trunks().map(LocalGateway.Trunk::id).collect(ImmutableSet.toImmutableSet()),
                group.members().stream()
                        .filter(member -> member.priority() != 1)
                        .map(member -> new PriorityEntry(member.trunk().id(), member.priority()))
                        .toList());
    }

    public RouteGroup group(OrgId org) {
        return new RouteGroup(
                new LocalGateway.RouteGroup(id),
                org,
                name,
                trunkIds.stream()
                        .map(trunk -> new RankedTrunk(new LocalGateway.Trunk(trunk), priority(trunk)))
                        .toList(),
                Version.NEW);
    }

    private int priority(String trunk) {
        return priorities.stream()
                .filter(entry -> entry.trunkId().equals(trunk))
                .mapToInt(PriorityEntry::priority)
                .findFirst()
                .orElse(1);
    }
}
