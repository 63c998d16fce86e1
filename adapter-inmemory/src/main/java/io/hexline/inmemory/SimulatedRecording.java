package io.hexline.inmemory;

import com.google.common.collect.ImmutableMap;
import io.hexline.application.collaborator.CallRecording;
import io.hexline.application.failure.PortFailure;
import io.hexline.domain.code.Collaborator;
import io.hexline.domain.location.CallingProfile;
import io.hexline.domain.location.Location;
import io.hexline.domain.user.RecordingSettings;
import io.hexline.domain.value.LocationId;
import io.hexline.domain.value.PersonId;
import io.vavr.control.Either;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;

/** A recording service that has settings for some users; for all others it is off. */
final class SimulatedRecording implements CallRecording {

    private final CommittedState store;
    private final Faults faults;
    private final Map<PersonId, RecordingSettings> settings;

    SimulatedRecording(Map<PersonId, RecordingSettings> settings, CommittedState store, Faults faults) {
        this.store = store;
        this.faults = faults;
        this.settings = new ConcurrentHashMap<>(settings);
    }

    /** What is set for each user, as far as it is not off. */
    Map<PersonId, RecordingSettings> settings() {
        return ImmutableMap.copyOf(settings);
    }

    @Override
    public Either<PortFailure, RecordingSettings> settings(PersonId user) {
        return faults.or(
                Collaborator.RECORDING,
                "settings",
                () -> Either.right(settings.getOrDefault(user, RecordingSettings.OFF)));
    }

    @Override
    public Either<PortFailure, PersonId> check(PersonId user, LocationId target) {
        return faults.or(Collaborator.RECORDING, "check", () -> Either.right(user));
    }

    @Override
    public Either<PortFailure, PersonId> disable(PersonId user) {
        return set("disable", user, before -> new RecordingSettings(false, before.dubPoint()));
    }

    @Override
    public Either<PortFailure, PersonId> restore(PersonId user, RecordingSettings known) {
        return set("restore", user, before -> known);
    }

    @Override
    public Either<PortFailure, PersonId> move(PersonId user, RecordingSettings known, LocationId target) {
        return set("move", user, before -> hasVendor(target) ? known : RecordingSettings.OFF);
    }

    private Either<PortFailure, PersonId> set(String method, PersonId user, UnaryOperator<RecordingSettings> change) {
        return faults.or(Collaborator.RECORDING, method, () -> {
            settings.compute(user, (any, there) -> {
                RecordingSettings after = change.apply(there == null ? RecordingSettings.OFF : there);
                return after.equals(RecordingSettings.OFF) ? null : after;
            });
            return Either.right(user);
        });
    }

    private boolean hasVendor(LocationId location) {
        return store.state()
                .locations()
                .find(location)
                .flatMap(Location::calling)
                .map(CallingProfile::infrastructure)
                .flatMap(infrastructure -> infrastructure.recordingVendor())
                .isPresent();
    }
}
