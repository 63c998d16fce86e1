package io.hexline.simulation;

import com.google.common.collect.ImmutableMap;
import io.hexline.application.collaborator.CallRecording;
import io.hexline.application.failure.PortFailure;
import io.hexline.application.store.Locations;
import io.hexline.domain.code.Collaborator;
import io.hexline.domain.location.CallingProfile;
import io.hexline.domain.location.Location;
import io.hexline.domain.user.CallSettings.RecordingSettings;
import io.hexline.domain.value.Id.LocationId;
import io.hexline.domain.value.Id.PersonId;
import io.vavr.control.Either;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;

/** A recording service that has settings for some users; for all others it is off. */
final class SimulatedRecording implements CallRecording {

    private final Locations locations;
    private final Faults faults;
    private final Map<PersonId, RecordingSettings> settings;

    SimulatedRecording(Map<PersonId, RecordingSettings> settings, Locations locations, Faults faults) {
        this.locations = locations;
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
        return faults.or(
                Collaborator.RECORDING,
                "disable",
                () -> Either.right(set(user, before -> new RecordingSettings(false, before.dubPoint()))));
    }

    @Override
    public Either<PortFailure, PersonId> restore(PersonId user, RecordingSettings known) {
        return faults.or(Collaborator.RECORDING, "restore", () -> Either.right(set(user, before -> known)));
    }

    @Override
    public Either<PortFailure, PersonId> move(PersonId user, RecordingSettings known, LocationId target) {
        return faults.or(
                Collaborator.RECORDING,
                "move",
                () -> hasVendor(target).map(goesOn -> set(user, before -> goesOn ? known : RecordingSettings.OFF)));
    }

    private PersonId set(PersonId user, UnaryOperator<RecordingSettings> change) {
        settings.compute(user, (any, there) -> {
            RecordingSettings after = change.apply(there == null ? RecordingSettings.OFF : there);
            return after.equals(RecordingSettings.OFF) ? null : after;
        });
        return user;
    }

    private Either<PortFailure, Boolean> hasVendor(LocationId location) {
        return locations
                .find(location)
                .map(found -> found.flatMap(Location::calling)
                        .map(CallingProfile::infrastructure)
                        .flatMap(infrastructure -> infrastructure.recordingVendor())
                        .isPresent());
    }
}
