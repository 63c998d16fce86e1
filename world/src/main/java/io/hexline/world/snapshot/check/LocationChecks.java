package io.hexline.world.snapshot.check;

import com.google.common.collect.ImmutableSet;
import io.hexline.domain.location.Premises;
import io.hexline.world.snapshot.entry.DialPlanEntry;
import io.hexline.world.snapshot.entry.LocationCallingEntry;
import io.hexline.world.snapshot.entry.LocationEntry;
import io.hexline.world.snapshot.entry.OrganizationEntry;
import io.hexline.world.snapshot.entry.SubscriptionEntry;
import java.util.Set;

/** That locations fit their organization. */
public record LocationChecks(OrganizationEntry organization, Known known, SnapshotErrors problems) {

    public void check(Place place) {
        place.each(
                "workspaces",
                organization.workspaces(),
                (workspace, at) -> at.some(
                        "locationId", workspace.locationId(), problems.known("location", known.locations()::contains)));
        place.each(
                "virtualLines",
                organization.virtualLines(),
                (line, at) -> at.some(
                        "locationId", line.locationId(), problems.known("location", known.locations()::contains)));
        var prefixes = problems.<String>unique("this routing prefix");
        place.each("locations", organization.locations(), (location, at) -> {
            checkFloors(location, at);
            if (location.calling() != null) {
                check(location.calling(), at.at("calling"));
                at.at("calling")
                        .at("settings")
                        .some("routingPrefix", location.calling().settings().routingPrefix(), prefixes);
            }
        });
    }

    private void checkFloors(LocationEntry location, Place place) {
        var ids = problems.<String>unique("this floor id");
        var numbers = problems.<Integer>unique("this floor number");
        place.each("floors", location.floors(), (floor, at) -> {
            ids.accept(floor.id(), at.at("id"));
            numbers.accept(floor.number(), at.at("number"));
        });
        problems.addIf(
                location.floors().size() > Premises.MOST_FLOORS,
                place.at("floors"),
                "a location has at most " + Premises.MOST_FLOORS + " floors");
    }

    private void check(LocationCallingEntry calling, Place place) {
        Set<?> subscriptions =
                organization.subscriptions().stream().map(SubscriptionEntry::id).collect(ImmutableSet.toImmutableSet());
        place.some("subscriptionId", calling.subscriptionId(), problems.known("subscription", subscriptions::contains));
        problems.addIf(
                calling.subscriptionId() == null && !calling.licenses().isEmpty(),
                place.at("licenses"),
                "licenses stand on a subscription, and the location has none");
        place.some("ecbnUserId", calling.ecbnUserId(), problems.known("person", known.people()::contains));
        if (calling.pstn() != null) {
            problems.known("carrier", known.carriers()::contains)
                    .accept(calling.pstn().carrierId(), place.at("pstn").at("carrierId"));
        }
        DialPlanEntry plan = calling.dialPlan();
        problems.addIf(
                plan.minExtensionLength() > plan.maxExtensionLength(),
                place.at("dialPlan").at("maxExtensionLength"),
                "the longest extension (" + plan.maxExtensionLength() + ") is shorter than the shortest ("
                        + plan.minExtensionLength() + ")");
    }
}
