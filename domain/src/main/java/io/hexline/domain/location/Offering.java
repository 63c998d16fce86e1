package io.hexline.domain.location;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.Optional;
import java.util.Set;

/**
 * What a location has for its users.
 *
 * @param services the services its users may have; empty for all
 * @param servicePacks the service packs its users may have; empty for all
 * @param barringProfiles its communication barring profiles
 * @param featureCodes its feature access codes (FACs)
 * @param domains the domains assigned to it
 * @param ncos its network classes of service
 * @param officeZones its office zones
 */
public record Offering(
        Optional<Set<String>> services,
        Optional<Set<String>> servicePacks,
        Set<String> barringProfiles,
        Set<String> featureCodes,
        Set<String> domains,
        Set<String> ncos,
        Set<String> officeZones) {

    /** Authorizes every service and pack; has nothing else of its own. */
    public static final Offering EVERYTHING =
            new Offering(Optional.empty(), Optional.empty(), Set.of(), Set.of(), Set.of(), Set.of(), Set.of());

    public Offering {
        services = services.map(ImmutableSet::copyOf);
        servicePacks = servicePacks.map(ImmutableSet::copyOf);
        barringProfiles = ImmutableSet.copyOf(barringProfiles);
        featureCodes = ImmutableSet.copyOf(featureCodes);
        domains = ImmutableSet.copyOf(domains);
        ncos = ImmutableSet.copyOf(ncos);
        officeZones = ImmutableSet.copyOf(officeZones);
    }

    /** The same with these domains, network classes of service and office zones assigned to the location too. */
    public Offering assigned(Set<String> moreDomains, Set<String> moreNcos, Set<String> moreZones) {
        return new Offering(
                services,
                servicePacks,
                barringProfiles,
                featureCodes,
                Sets.union(domains, moreDomains),
                Sets.union(ncos, moreNcos),
                Sets.union(officeZones, moreZones));
    }
}
