package io.hexline.server.control;

import com.google.common.collect.ImmutableMap;
import io.hexline.application.control.FaultControl;
import io.hexline.simulation.Faults;
import io.hexline.world.snapshot.Snapshots;
import io.hexline.world.snapshot.check.SnapshotError;
import io.vavr.control.Either;
import java.util.List;
import java.util.Map;

/** The failures that lie ahead of the world that there is now, as they stand in snapshot files. */
record PortFaults(ControlledWorld world) implements FaultControl {

    @Override
    public Map<Integer, String> all() {
        ImmutableMap.Builder<Integer, String> all = ImmutableMap.builder();
        world.withFaults(Faults::all)
                .forEach((id, fault) -> all.put(id, Snapshots.write(fault).toString()));
        return all.build();
    }

    @Override
    public Either<List<String>, Integer> add(byte[] fault) {
        return Snapshots.fault(fault, world.world())
                .mapLeft(problems ->
                        problems.stream().map(SnapshotError::toString).toList())
                .map(read -> world.withFaults(faults -> faults.add(read)));
    }

    @Override
    public boolean remove(int id) {
        return world.withFaults(faults -> faults.remove(id));
    }

    @Override
    public void clear() {
        world.withFaults(
                faults -> faults.all().keySet().stream().map(faults::remove).toList());
    }
}
