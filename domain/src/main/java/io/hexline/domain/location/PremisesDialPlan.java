package io.hexline.domain.location;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableSortedSet;
import io.hexline.domain.location.CallingProfile.PstnConnection.LocalGateway;
import io.hexline.domain.value.Id.OrgId;
import io.hexline.domain.value.Version;
import java.util.Set;

/**
 * Which numbers that users of an organization dial, wherever they call from, lead to its own premises: "dial plans route calls
 * to on-premises destinations by use of trunks or route groups", says the API reference.
 *
 * @param id by which requests name it, in its organization
 * @param route where its calls go
 * @param patterns of the numbers, in the order of their texts; no other dial plan of the organization has one of them
 */
public record PremisesDialPlan(
        DialPlanId id, OrgId org, String name, LocalGateway route, Set<DialPattern> patterns, Version version) {

    public static final int MOST_PATTERNS = 10_000;

    public PremisesDialPlan {
        patterns = ImmutableSortedSet.copyOf(patterns);
        checkArgument(patterns.size() <= MOST_PATTERNS, "Dial plan %s has too many patterns", id);
    }

    /** Identifies a dial plan in its organization. */
    public record DialPlanId(String id) {

        @Override
        public String toString() {
            return id;
        }
    }

    /** Identifies a dial plan over all organizations. */
    public record Key(OrgId org, DialPlanId id) {}

    public Key key() {
        return new Key(org, id);
    }

    /** The same, called in another way and leading elsewhere. */
    public PremisesDialPlan describedAs(String newName, LocalGateway newRoute) {
        return new PremisesDialPlan(id, org, newName, newRoute, patterns, version);
    }

    public PremisesDialPlan with(Set<DialPattern> newPatterns) {
        return new PremisesDialPlan(id, org, name, route, newPatterns, version);
    }

    /** The same dial plan as the store has it after a write. */
    public PremisesDialPlan at(Version stored) {
        return new PremisesDialPlan(id, org, name, route, patterns, stored);
    }
}
