package io.hexline.inmemory;

import com.google.common.collect.ImmutableSet;
import io.hexline.application.emergency.EmergencyAddresses;
import io.hexline.domain.code.Collaborator;
import io.vavr.control.Either;
import java.time.InstantSource;

/** Everybody outside, simulated, with the failures that lie ahead. */
final class Collaborators {

    final SimulatedDirectory directory;
    final SimulatedPlatform platform;
    final SimulatedCarrierAccounts carrierAccounts;
    final SimulatedCarrierRecords carrierRecords;
    final SimulatedNumberOrders numberOrders;
    final SimulatedRecording recording;
    final SimulatedBilling billing;
    final SimulatedFiles files;
    private final Store store;
    private final Faults faults;
    private final NumberPlaces billedNumbers;
    private final NumberPlaces emergencyAddresses;
    private final NumberPlaces references;

    Collaborators(World world, Store store, InstantSource time, Faults faults) {
        Books opening = store.books();
        this.store = store;
        this.faults = faults;
        this.billedNumbers = new NumberPlaces(opening);
        this.emergencyAddresses = new NumberPlaces(opening);
        this.references = new NumberPlaces(opening);
        this.directory = new SimulatedDirectory(store, faults);
        this.platform = new SimulatedPlatform(world.subscribers(), faults);
        this.carrierAccounts = new SimulatedCarrierAccounts(world, faults);
        this.carrierRecords = new SimulatedCarrierRecords(world.carriers(), store, faults);
        this.numberOrders = new SimulatedNumberOrders(world, carrierRecords, references, store, time, faults);
        this.recording = new SimulatedRecording(world.recordings(), store, faults);
        this.billing = new SimulatedBilling(opening, billedNumbers, faults);
        this.files = new SimulatedFiles(faults);
    }

    EmergencyAddresses emergencyAddresses() {
        return transfer -> faults.or(Collaborator.EMERGENCY, "update", () -> {
            emergencyAddresses.tell(transfer);
            return Either.right(transfer);
        });
    }

    Carriers carriers() {
        return carrierRecords.now().withAccounts(ImmutableSet.copyOf(carrierAccounts.accounts()));
    }

    Outside outside() {
        Books now = store.books();
        return new Outside(
                platform.astray(now),
                billing.astray(now),
                billedNumbers.astray(now),
                emergencyAddresses.astray(now),
                references.astray(now));
    }
}
