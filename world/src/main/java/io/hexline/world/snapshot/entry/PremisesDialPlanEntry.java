package io.hexline.world.snapshot.entry;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import io.hexline.domain.location.CallingProfile.PstnConnection.LocalGateway;
import io.hexline.domain.location.DialPattern;
import io.hexline.domain.location.PremisesDialPlan;
import io.hexline.domain.location.PremisesDialPlan.DialPlanId;
import io.hexline.domain.value.Id.OrgId;
import io.hexline.domain.value.Version;
import java.util.Set;

@JsonClassDescription("Which numbers that users dial lead to the organization's own premises.")
public record PremisesDialPlanEntry(
        @JsonProperty(required = true) @JsonPropertyDescription("Identifies the dial plan in the organization.")
        String id,

        @JsonProperty(required = true) @JsonPropertyDescription("What it is called.")
        String name,

        @JsonPropertyDescription("The trunk group of the organization that its calls go to.")
        String trunkId,

        @JsonPropertyDescription("The route group that its calls go to, instead of a trunk group.")
        String routeGroupId,

        @JsonPropertyDescription("Of the numbers, such as +4961007XXXX or 849XX; no other dial plan has one of them.")
        Set<DialPattern> patterns) {

    public PremisesDialPlanEntry {
        patterns = Absent.none(patterns);
    }

    public static PremisesDialPlanEntry of(PremisesDialPlan plan) {
        boolean trunk = plan.route() instanceof LocalGateway.Trunk;
        String route = plan.route().toString();
        return new PremisesDialPlanEntry(
                plan.id().id(), plan.name(), trunk ? route : null, trunk ? null : route, plan.patterns());
    }

    /** Whether it says in one way where its calls go. */
    public boolean hasOneRoute() {
        return (trunkId == null) != (routeGroupId == null);
    }

    public PremisesDialPlan plan(OrgId org) {
        return new PremisesDialPlan(
                new DialPlanId(id),
                org,
                name,
                trunkId == null ? new LocalGateway.RouteGroup(routeGroupId) : new LocalGateway.Trunk(trunkId),
                patterns,
                Version.NEW);
    }
}
