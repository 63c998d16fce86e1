package io.hexline.world.snapshot.check;

import com.google.common.collect.ImmutableSet;
import io.hexline.domain.value.Id.PersonId;
import io.hexline.world.snapshot.entry.OrganizationEntry;
import io.hexline.world.snapshot.entry.PstnEntry;
import io.hexline.world.snapshot.entry.RouteGroupEntry;
import io.hexline.world.snapshot.entry.TrunkEntry;
import java.util.Set;
import java.util.function.Predicate;

/** That trunk groups have members who call, and that connections name trunk groups and route groups that are there. */
public record TrunkChecks(OrganizationEntry organization, SnapshotErrors problems) {

    public void check(Place place) {
        Predicate<PersonId> callers = FeatureChecks.callers(organization);
        var trunkIds = problems.<String>unique("this trunk group id");
        place.each("trunks", organization.trunks(), (trunk, at) -> {
            trunkIds.accept(trunk.id(), at.at("id"));
            at.each("members", trunk.members(), problems.known("person of the organization who calls", callers));
            at.some("pilotId", trunk.pilotId(), problems.known("member of the group", trunk.members()::contains));
        });
        var groupIds = problems.<String>unique("this route group id");
        place.each("routeGroups", organization.routeGroups(), (group, at) -> {
            groupIds.accept(group.id(), at.at("id"));
            at.each("trunkIds", group.trunkIds(), problems.known("trunk group", trunks()::contains));
        });
        place.each("locations", organization.locations(), (location, at) -> {
            if (location.calling() != null) {
                at.at("calling").some("pstn", location.calling().pstn(), this::check);
            }
        });
    }

    private void check(PstnEntry pstn, Place place) {
        Set<String> groups =
                organization.routeGroups().stream().map(RouteGroupEntry::id).collect(ImmutableSet.toImmutableSet());
        place.some("localGateway", pstn.localGateway(), problems.known("trunk group", trunks()::contains));
        place.some("routeGroup", pstn.routeGroup(), problems.known("route group", groups::contains));
    }

    private Set<String> trunks() {
        return organization.trunks().stream().map(TrunkEntry::id).collect(ImmutableSet.toImmutableSet());
    }
}
