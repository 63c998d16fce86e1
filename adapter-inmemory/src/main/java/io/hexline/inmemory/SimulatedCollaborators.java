package io.hexline.inmemory;

import com.google.common.collect.ImmutableSet;
import io.hexline.application.collaborator.Collaborators;
import io.hexline.application.failure.PortFailure;
import io.hexline.domain.carrier.NumberTransfer;
import io.hexline.domain.code.Collaborator;
import io.hexline.domain.user.RecordingSettings;
import io.hexline.domain.user.Subscriber;
import io.hexline.domain.value.LocationId;
import io.hexline.domain.value.PersonId;
import io.vavr.control.Either;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;

/** Everybody outside, simulated, with the failures that lie ahead. */
final class SimulatedCollaborators {

    private final SimulatedPlatform platform;
    private final SimulatedCarrierAccounts carrierAccounts;
    private final SimulatedCarrierRecords carrierRecords;
    private final SimulatedNumberOrders numberOrders;
    private final SimulatedRecording recording;
    private final SimulatedBilling billing;
    private final SimulatedFiles files;
    private final CommittedState store;
    private final Faults faults;
    private final NumberPages billedNumbers;
    private final NumberPages emergencyAddresses;
    private final NumberPages references;

    SimulatedCollaborators(World world, CommittedState store, InstantSource time, Faults faults) {
        StoreState opening = store.state();
        this.store = store;
        this.faults = faults;
        this.billedNumbers = new NumberPages(opening);
        this.emergencyAddresses = new NumberPages(opening);
        this.references = new NumberPages(opening);
        this.platform = new SimulatedPlatform(world.subscribers(), faults);
        this.carrierAccounts = new SimulatedCarrierAccounts(world, faults);
        this.carrierRecords = new SimulatedCarrierRecords(world.carriers(), store, faults);
        this.numberOrders = new SimulatedNumberOrders(world, carrierRecords, references, store, time, faults);
        this.recording = new SimulatedRecording(world.recordings(), store, faults);
        this.billing = new SimulatedBilling(opening, billedNumbers, faults);
        this.files = new SimulatedFiles(faults);
    }

    /** The driven ports of all of them. */
    Collaborators ports() {
        return new Collaborators(
                this::currentLocation,
                carrierAccounts,
                carrierRecords,
                numberOrders,
                platform,
                recording,
                billing,
                this::updateEmergencyAddress,
                files);
    }

    private Either<PortFailure, Optional<LocationId>> currentLocation(PersonId user) {
        return faults.or(
                Collaborator.DIRECTORY,
                "currentLocation",
                () -> Either.right(store.state().subscribers().find(user).flatMap(Subscriber::location)));
    }

    Map<PersonId, RecordingSettings> recordings() {
        return recording.settings();
    }

    private Either<PortFailure, NumberTransfer> updateEmergencyAddress(NumberTransfer transfer) {
        return faults.or(Collaborator.EMERGENCY, "update", () -> {
            emergencyAddresses.tell(transfer);
            return Either.right(transfer);
        });
    }

    Carriers carriers() {
        return carrierRecords.now().withAccounts(ImmutableSet.copyOf(carrierAccounts.accounts()));
    }

    Divergence outside() {
        StoreState now = store.state();
        return new Divergence(
                platform.astray(now),
                billing.astray(now),
                billedNumbers.astray(now),
                emergencyAddresses.astray(now),
                references.astray(now));
    }
}
