package io.hexline.simulation;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import io.hexline.application.collaborator.CallRecording;
import io.hexline.application.collaborator.Command;
import io.hexline.application.failure.PortFailure;
import io.hexline.application.store.Locations;
import io.hexline.domain.code.Collaborator;
import io.hexline.domain.location.CallingProfile;
import io.hexline.domain.location.Location;
import io.hexline.domain.user.CallSettings.RecordingAccount;
import io.hexline.domain.value.Id.LocationId;
import io.hexline.domain.value.Id.PersonId;
import io.hexline.world.Recordings;
import io.hexline.world.Recordings.RecordingVendor;
import io.vavr.control.Either;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** A recording service whose vendors have accounts for some users, and refuse more than they have seats for. */
final class SimulatedRecording implements CallRecording {

    private final Locations locations;
    private final Faults faults;
    private final Map<String, RecordingVendor> vendors;
    private final Map<PersonId, RecordingAccount> accounts;

    SimulatedRecording(Recordings recordings, Locations locations, Faults faults) {
        this.locations = locations;
        this.faults = faults;
        this.vendors = Maps.uniqueIndex(recordings.vendors(), RecordingVendor::name);
        this.accounts = new HashMap<>(recordings.accounts());
    }

    synchronized Map<PersonId, RecordingAccount> accounts() {
        return ImmutableMap.copyOf(accounts);
    }

    @Override
    public Either<PortFailure, Optional<RecordingAccount>> settings(PersonId user) {
        return faults.or(Collaborator.RECORDING, "settings", () -> Either.right(account(user)));
    }

    @Override
    public Either<PortFailure, PersonId> check(PersonId user, LocationId target) {
        return faults.or(
                Collaborator.RECORDING,
                "check",
                () -> vendorAt(target)
                        .flatMap(vendor -> vendor.map(name -> admitted("check", user, name))
                                .orElseGet(() -> Either.right(user))));
    }

    @Override
    public Either<PortFailure, PersonId> disable(Command.Key key, PersonId user) {
        return faults.or(Collaborator.RECORDING, "disable", key, () -> {
            account(user).ifPresent(account -> put(user, account.disabled()));
            return Either.right(user);
        });
    }

    @Override
    public Either<PortFailure, PersonId> restore(Command.Key key, PersonId user, RecordingAccount account) {
        return faults.or(Collaborator.RECORDING, "restore", key, () -> opened("restore", user, account));
    }

    @Override
    public Either<PortFailure, PersonId> move(Command.Key key, PersonId user, RecordingAccount account) {
        return faults.or(Collaborator.RECORDING, "move", key, () -> opened("move", user, account));
    }

    @Override
    public Either<PortFailure, PersonId> close(Command.Key key, PersonId user) {
        return faults.or(Collaborator.RECORDING, "close", key, () -> {
            remove(user);
            return Either.right(user);
        });
    }

    private synchronized Optional<RecordingAccount> account(PersonId user) {
        return Optional.ofNullable(accounts.get(user));
    }

    private synchronized void put(PersonId user, RecordingAccount account) {
        accounts.put(user, account);
    }

    private synchronized void remove(PersonId user) {
        accounts.remove(user);
    }

    private synchronized Either<PortFailure, PersonId> opened(
            String operation, PersonId user, RecordingAccount account) {
        return admitted(operation, user, account.vendor()).peek(admitted -> put(admitted, account));
    }

    /** Whether there is a seat; the user's own counts as free. */
    private synchronized Either<PortFailure, PersonId> admitted(String operation, PersonId user, String vendor) {
        long taken = accounts.entrySet().stream()
                .filter(other -> !other.getKey().equals(user))
                .filter(other -> other.getValue().vendor().equals(vendor))
                .count();
        boolean full = Optional.ofNullable(vendors.get(vendor)).stream()
                .flatMapToInt(known -> known.seats().stream())
                .anyMatch(seats -> taken >= seats);
        return full ? Faults.failed(refusal(operation, vendor)) : Either.right(user);
    }

    private static PortFailure refusal(String operation, String vendor) {
        return new PortFailure.Rejected(
                Collaborator.RECORDING, operation, 409, "NO_SEAT", vendor + " has no seat for the user");
    }

    private Either<PortFailure, Optional<String>> vendorAt(LocationId location) {
        return locations
                .find(location)
                .map(found -> found.flatMap(Location::calling)
                        .map(CallingProfile::infrastructure)
                        .flatMap(infrastructure -> infrastructure.recordingVendor()));
    }
}
