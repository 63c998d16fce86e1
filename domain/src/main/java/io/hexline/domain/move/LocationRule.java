package io.hexline.domain.move;

import static io.hexline.domain.code.Criterion.listing;
import static io.hexline.domain.code.Criterion.naming;
import static io.hexline.domain.code.Criterion.when;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.hexline.domain.code.Criterion;
import io.hexline.domain.code.MoveUserCode;
import io.hexline.domain.location.CallingProfile;
import io.hexline.domain.location.DialPlan;
import io.hexline.domain.location.Offering;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** How the two locations must fit together. */
public enum LocationRule implements MoveRule {
    SAME_ROUTING_PROFILE(naming(MoveUserCode.ROUTING_PROFILE_DIFFERS, "profile", LocationRule::otherRoutingProfile)),
    SAME_CALLING_ZONE(when(MoveUserCode.CALLING_ZONE_DIFFERS, facts -> differ(DialPlan::callingZone, facts))),
    HAS_ROOM(when(MoveUserCode.LOCATION_FULL, LocationRule::isFull)),
    AUTHORIZES_SERVICES(listing(
            MoveUserCode.SERVICES_NOT_AUTHORIZED,
            "services",
            facts -> unauthorized(facts.subscriber().entitlements().services(), Offering::services, facts))),
    AUTHORIZES_SERVICE_PACKS(listing(
            MoveUserCode.SERVICE_PACKS_NOT_AUTHORIZED,
            "servicePacks",
            facts -> unauthorized(facts.subscriber().entitlements().servicePacks(), Offering::servicePacks, facts)));

    private final Criterion<MoveFacts> criterion;

    LocationRule(Criterion<MoveFacts> criterion) {
        this.criterion = criterion;
    }

    @Override
    public Criterion<MoveFacts> criterion() {
        return criterion;
    }

    @Override
    public boolean looksIntoTarget() {
        return true;
    }

    private static Optional<String> otherRoutingProfile(MoveFacts facts) {
        return differ(DialPlan::routingProfile, facts)
                ? Optional.of(facts.targetCalling().dialPlan().routingProfile().orElse("none"))
                : Optional.empty();
    }

    /** A user without location has nothing that could differ. */
    private static boolean differ(Function<DialPlan, Optional<String>> property, MoveFacts facts) {
        Optional<String> target = property.apply(facts.targetCalling().dialPlan());
        return facts.sourceCalling()
                .map(CallingProfile::dialPlan)
                .map(property)
                .filter(source -> !source.equals(target))
                .isPresent();
    }

    private static boolean isFull(MoveFacts facts) {
        int users = facts.locationUsage().usersAtTarget();
        return facts.targetCalling().userLimit().stream().anyMatch(limit -> users >= limit);
    }

    private static Set<String> unauthorized(
            Set<String> assigned, Function<Offering, Optional<Set<String>>> authorized, MoveFacts facts) {
        return authorized
                .apply(facts.targetCalling().offering())
                .<Set<String>>map(allowed -> ImmutableSet.copyOf(Sets.difference(assigned, allowed)))
                .orElse(Set.of());
    }
}
