package io.hexline.world.snapshot.check;

import com.google.common.collect.ImmutableSet;
import io.hexline.domain.location.DialPattern;
import io.hexline.domain.location.PremisesDialPlan;
import io.hexline.domain.location.RouteGroup;
import io.hexline.domain.value.Id.LocationId;
import io.hexline.domain.value.Id.PersonId;
import io.hexline.world.snapshot.entry.OrganizationEntry;
import io.hexline.world.snapshot.entry.PstnEntry;
import io.hexline.world.snapshot.entry.RouteEntry;
import io.hexline.world.snapshot.entry.RouteGroupEntry;
import io.hexline.world.snapshot.entry.TrunkEntry;
import io.hexline.world.snapshot.entry.TrunkSettingsEntry;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;

/** That trunk groups have members who call, and that connections, dial plans and internal dialing name trunk groups and route groups that are there. */
public record TrunkChecks(OrganizationEntry organization, SnapshotErrors problems) {

    public void check(Place place) {
        checkTrunks(place);
        checkRouteGroups(place);
        checkDialPlans(place);
        place.each("locations", organization.locations(), (location, at) -> {
            if (location.calling() != null) {
                at.at("calling").some("pstn", location.calling().pstn(), this::check);
                at.at("calling")
                        .at("settings")
                        .some("unknownExtensions", location.calling().settings().unknownExtensions(), this::checkRoute);
            }
        });
    }

    private void checkTrunks(Place place) {
        Predicate<PersonId> callers = FeatureChecks.callers(organization);
        var trunkIds = problems.<String>unique("this trunk group id");
        var trunkNames = problems.<String>unique("this trunk group name");
        place.each("trunks", organization.trunks(), (trunk, at) -> {
            trunkIds.accept(trunk.id(), at.at("id"));
            trunkNames.accept(trunk.name().toLowerCase(Locale.ROOT), at.at("name"));
            at.some(
                    "locationId",
                    trunk.locationId(),
                    problems.known("location of the organization", this::hasLocation));
            checkSettings(trunk.settings(), at.at("settings"));
            at.each("members", trunk.members(), problems.known("person of the organization who calls", callers));
            at.some("pilotId", trunk.pilotId(), problems.known("member of the group", trunk.members()::contains));
        });
    }

    private void checkRouteGroups(Place place) {
        var groupIds = problems.<String>unique("this route group id");
        var groupNames = problems.<String>unique("this route group name");
        place.each("routeGroups", organization.routeGroups(), (group, at) -> {
            groupIds.accept(group.id(), at.at("id"));
            groupNames.accept(group.name().toLowerCase(Locale.ROOT), at.at("name"));
            problems.addIf(
                    group.trunkIds().size() > RouteGroup.MOST_TRUNKS,
                    at.at("trunkIds"),
                    "a route group has at most " + RouteGroup.MOST_TRUNKS + " trunks");
            at.each(
                    "priorities",
                    group.priorities(),
                    (entry, there) -> problems.known("trunk of the group", group.trunkIds()::contains)
                            .accept(entry.trunkId(), there.at("trunkId")));
            at.each("trunkIds", group.trunkIds(), problems.known("trunk group", trunks()::contains));
        });
    }

    private void checkDialPlans(Place place) {
        var planIds = problems.<String>unique("this dial plan id");
        var planNames = problems.<String>unique("this dial plan name");
        var patterns = problems.<DialPattern>unique("this dial pattern");
        place.each("dialPlans", organization.dialPlans(), (plan, at) -> {
            planIds.accept(plan.id(), at.at("id"));
            planNames.accept(plan.name().toLowerCase(Locale.ROOT), at.at("name"));
            problems.addIf(!plan.hasOneRoute(), at, "a dial plan leads to a trunk group or to a route group");
            at.some("trunkId", plan.trunkId(), problems.known("trunk group", trunks()::contains));
            at.some("routeGroupId", plan.routeGroupId(), problems.known("route group", routeGroups()::contains));
            problems.addIf(
                    plan.patterns().size() > PremisesDialPlan.MOST_PATTERNS,
                    at.at("patterns"),
                    "a dial plan has at most " + PremisesDialPlan.MOST_PATTERNS + " patterns");
            at.each("patterns", plan.patterns(), patterns);
        });
    }

    private boolean hasLocation(LocationId id) {
        return organization.locations().stream()
                .anyMatch(location -> location.id().equals(id));
    }

    private void checkSettings(TrunkSettingsEntry settings, Place place) {
        problems.addIf(
                !settings.fitsType(),
                place.at("address"),
                "a certificate-based gateway has an address and a domain, and no other has");
        problems.addIf(
                !settings.fitsDevice(),
                place.at("maxConcurrentCalls"),
                "no device of type " + settings.type() + " '" + settings.deviceType() + "' takes "
                        + settings.maxConcurrentCalls() + " calls at once");
    }

    private void check(PstnEntry pstn, Place place) {
        place.some("localGateway", pstn.localGateway(), problems.known("trunk group", trunks()::contains));
        place.some("routeGroup", pstn.routeGroup(), problems.known("route group", routeGroups()::contains));
    }

    private void checkRoute(RouteEntry route, Place place) {
        problems.addIf(!route.isOne(), place, "calls go to a trunk group or to a route group");
        place.some("trunkId", route.trunkId(), problems.known("trunk group", trunks()::contains));
        place.some("routeGroupId", route.routeGroupId(), problems.known("route group", routeGroups()::contains));
    }

    private Set<String> trunks() {
        return organization.trunks().stream().map(TrunkEntry::id).collect(ImmutableSet.toImmutableSet());
    }

    private Set<String> routeGroups() {
        return organization.routeGroups().stream().map(RouteGroupEntry::id).collect(ImmutableSet.toImmutableSet());
    }
}
