package io.hexline.bootstrap.laws;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.hexline.application.store.Store;
import io.hexline.domain.code.Finding;
import io.hexline.domain.job.MoveItem;
import io.hexline.domain.job.MoveItem.MoveOutcome;
import io.hexline.domain.license.License;
import io.hexline.domain.license.License.OfferedLicense;
import io.hexline.domain.value.Id.PersonId;
import io.hexline.domain.value.PhoneNumber;
import io.hexline.server.assembly.SimulatedHost;
import io.hexline.simulation.Divergence;
import io.hexline.world.World;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A host as it is between two requests.
 *
 * @param freeUnits what the store says is left of each license
 * @param waiting the numbers of users who wait for a number order
 * @param divergence where the collaborators are not in step with the store
 * @param told of whom a job has told that something outside is not as it should be
 */
record Observation(
        World world,
        Map<License, Integer> freeUnits,
        Set<PhoneNumber> waiting,
        Divergence divergence,
        Set<PersonId> told) {

    /** What tells that something outside is not as it should be. */
    private static final Set<String> TOLD = Set.of("1026014", "25381", "25391", "25393");

    Observation {
        freeUnits = ImmutableMap.copyOf(freeUnits);
        waiting = ImmutableSet.copyOf(waiting);
        told = ImmutableSet.copyOf(told);
    }

    static Observation of(SimulatedHost host) {
        World world = host.world();
        Store store = host.host().store();
        List<MoveItem> moves = world.organizations().stream()
                .flatMap(
                        org -> store.jobs().newest(org.id(), OptionalLong.empty(), 0, Integer.MAX_VALUE).get().stream())
                .map(job -> store.jobs()
                        .withUsers(job.origin().target(), job.id())
                        .get()
                        .orElseThrow())
                .flatMap(job -> job.items().stream())
                .toList();
        return new Observation(
                world,
                world.organizations().stream()
                        .flatMap(org -> store.licenses().list(org.id()).get().stream())
                        .collect(ImmutableMap.toImmutableMap(OfferedLicense::license, OfferedLicense::freeUnits)),
                moves.stream()
                        .flatMap(move -> move.outcome().whilePending().stream())
                        .flatMap(pending -> pending.numbers().stream())
                        .collect(ImmutableSet.toImmutableSet()),
                host.divergence(),
                moves.stream()
                        .filter(Observation::tells)
                        .map(move -> move.move().user())
                        .collect(ImmutableSet.toImmutableSet()));
    }

    private static boolean tells(MoveItem move) {
        return findings(move.outcome())
                .anyMatch(finding -> TOLD.contains(finding.code().id()));
    }

    private static Stream<Finding> findings(MoveOutcome outcome) {
        if (outcome instanceof MoveOutcome.Moved moved) {
            return moved.impacts().stream();
        }
        return outcome instanceof MoveOutcome.Failed failed ? failed.errors().stream() : Stream.empty();
    }
}
