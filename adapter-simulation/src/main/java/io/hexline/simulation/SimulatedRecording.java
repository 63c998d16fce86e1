package io.hexline.simulation;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
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
import io.hexline.world.state.Codec;
import io.hexline.world.state.Opening;
import io.hexline.world.state.StateStore;
import io.hexline.world.state.StateTable;
import io.vavr.control.Either;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** A recording service whose vendors have accounts for some users, and refuse more than they have seats for. */
final class SimulatedRecording implements CallRecording {

    private final Locations locations;
    private final Faults faults;
    private final Map<String, RecordingVendor> vendors;
    private final StateTable<PersonId, RecordingAccount> accounts;

    /** How many accounts the vendors have that have not room for any number. */
    private final StateTable<String, Integer> taken;

    SimulatedRecording(Recordings recordings, Locations locations, StateStore state, Faults faults) {
        this.locations = locations;
        this.faults = faults;
        this.vendors = state.constants(
                "recording_vendors",
                Codec.STRING,
                Codec.json(RecordingVendor.class),
                Maps.uniqueIndex(recordings.vendors(), RecordingVendor::name));
        this.accounts = state.table(
                "recording_accounts",
                Codec.text(PersonId::new),
                Codec.json(RecordingAccount.class),
                Opening.of(recordings.accounts()));
        this.taken = state.table("recording_seats_taken", Codec.STRING, Codec.INTEGER, Opening.of(taken(recordings)));
    }

    private static Map<String, Integer> taken(Recordings recordings) {
        Map<String, Integer> taken = new HashMap<>();
        recordings.accounts().values().forEach(account -> taken.merge(account.vendor(), 1, Integer::sum));
        return taken;
    }

    Recordings now() {
        ImmutableMap.Builder<PersonId, RecordingAccount> all = ImmutableMap.builder();
        accounts.forEach(all::put);
        return new Recordings(ImmutableSet.copyOf(vendors.values()), all.build());
    }

    @Override
    public Either<PortFailure, Optional<RecordingAccount>> settings(PersonId user) {
        return faults.or(
                Collaborator.RECORDING, "settings", () -> About.user(user), () -> Either.right(accounts.find(user)));
    }

    @Override
    public Either<PortFailure, PersonId> check(PersonId user, LocationId target) {
        return faults.or(
                Collaborator.RECORDING,
                "check",
                () -> About.user(user).at(target),
                () -> vendorAt(target)
                        .flatMap(vendor -> vendor.map(name -> admitted("check", user, name))
                                .orElseGet(() -> Either.right(user))));
    }

    @Override
    public Either<PortFailure, PersonId> disable(Command.Key key, PersonId user) {
        return faults.or(Collaborator.RECORDING, "disable", key, () -> About.user(user), () -> {
            accounts.change(user, account -> account.map(RecordingAccount::disabled));
            return Either.right(user);
        });
    }

    @Override
    public Either<PortFailure, PersonId> restore(Command.Key key, PersonId user, RecordingAccount account) {
        return faults.or(
                Collaborator.RECORDING, "restore", key, () -> About.user(user), () -> opened("restore", user, account));
    }

    @Override
    public Either<PortFailure, PersonId> move(Command.Key key, PersonId user, RecordingAccount account) {
        return faults.or(
                Collaborator.RECORDING, "move", key, () -> About.user(user), () -> opened("move", user, account));
    }

    @Override
    public Either<PortFailure, PersonId> close(Command.Key key, PersonId user) {
        return faults.or(Collaborator.RECORDING, "close", key, () -> About.user(user), () -> {
            replace(user, Optional.empty());
            return Either.right(user);
        });
    }

    private Either<PortFailure, PersonId> opened(String operation, PersonId user, RecordingAccount account) {
        return admitted(operation, user, account.vendor()).peek(admitted -> replace(admitted, Optional.of(account)));
    }

    private void replace(PersonId user, Optional<RecordingAccount> after) {
        Optional<RecordingAccount> before = accounts.change(user, any -> after);
        before.ifPresent(account -> count(account.vendor(), -1));
        after.ifPresent(account -> count(account.vendor(), 1));
    }

    private void count(String vendor, int more) {
        if (seats(vendor).isPresent()) {
            taken.change(vendor, before -> Optional.of(before.orElse(0) + more));
        }
    }

    /** How many accounts a vendor has room for, that has not for any number. */
    private OptionalInt seats(String vendor) {
        return vendors.containsKey(vendor) ? vendors.get(vendor).seats() : OptionalInt.empty();
    }

    /** Whether there is a seat; the user's own counts as free. */
    private Either<PortFailure, PersonId> admitted(String operation, PersonId user, String vendor) {
        OptionalInt seats = seats(vendor);
        return seats.isPresent() && others(user, vendor) >= seats.getAsInt()
                ? Faults.failed(refusal(operation, vendor))
                : Either.right(user);
    }

    /** How many accounts the vendor has besides the user's. */
    private int others(PersonId user, String vendor) {
        int all = taken.hold(vendor).orElse(0);
        return accounts.find(user).filter(own -> own.vendor().equals(vendor)).isPresent() ? all - 1 : all;
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
