package io.hexline.simulation;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.hexline.domain.value.Id.LocationId;
import io.hexline.domain.value.Id.PersonId;
import io.hexline.domain.value.PhoneNumber;
import java.util.Map;
import java.util.Set;

/**
 * Where the simulated collaborators are not in step with the store; after each move, and after each move that failed,
 * they all are.
 *
 * @param platform whose record on the platform is not the store's
 * @param billedUsers who calls from somewhere else than it is billed: from where it is billed
 * @param billedNumbers likewise
 * @param emergencyAddresses the numbers that call for help from another location than theirs: from which
 * @param references the numbers with which the carrier has noted another location than theirs: which
 * @param files the paths at which files of users or locations should be, and are not
 */
public record Divergence(
        Set<PersonId> platform,
        Map<PersonId, LocationId> billedUsers,
        Map<PhoneNumber, LocationId> billedNumbers,
        Map<PhoneNumber, LocationId> emergencyAddresses,
        Map<PhoneNumber, LocationId> references,
        Set<String> files) {

    public static final Divergence IN_STEP = new Divergence(Set.of(), Map.of(), Map.of(), Map.of(), Map.of(), Set.of());

    public Divergence {
        platform = ImmutableSet.copyOf(platform);
        billedUsers = ImmutableMap.copyOf(billedUsers);
        billedNumbers = ImmutableMap.copyOf(billedNumbers);
        emergencyAddresses = ImmutableMap.copyOf(emergencyAddresses);
        references = ImmutableMap.copyOf(references);
        files = ImmutableSet.copyOf(files);
    }
}
