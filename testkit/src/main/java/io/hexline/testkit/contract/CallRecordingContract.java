package io.hexline.testkit.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.hexline.application.collaborator.CallRecording;
import io.hexline.domain.location.Location;
import io.hexline.domain.user.CallSettings.RecordingSettings;
import io.hexline.domain.value.Id.PersonId;
import io.hexline.testkit.ALocation;
import org.junit.jupiter.api.Test;

/** The recording service keeps settings, stops recording, and takes settings to other locations. */
public abstract class CallRecordingContract extends HostContract {

    private static final RecordingSettings ON = new RecordingSettings(true, true);
    private static final Location RECORDED =
            ALocation.named("recorded", ACME).recordedBy("vendor").build();

    private CallRecording recording() {
        return host(smallWorld().with(RECORDED).withRecording(ADA.id(), ON).build())
                .collaborators()
                .recording();
    }

    private static RecordingSettings settings(CallRecording recording, PersonId user) {
        return right(recording.settings(user));
    }

    @Test
    void isOffWhereNothingIsSet() {
        assertEquals(ON, settings(recording(), ADA.id()));
        assertEquals(RecordingSettings.OFF, settings(recording(), BOB.id()));
        assertEquals(RecordingSettings.OFF, settings(recording(), new PersonId("nobody")));
    }

    @Test
    void askingChangesNothing() {
        CallRecording recording = recording();

        assertEquals(ADA.id(), right(recording.check(ADA.id(), OSLO.id())));

        assertEquals(ON, settings(recording, ADA.id()));
    }

    @Test
    void canBeStoppedAndGoOn() {
        CallRecording recording = recording();

        right(recording.disable(ADA.id()));
        right(recording.disable(ADA.id()));
        assertEquals(false, settings(recording, ADA.id()).enabled());

        right(recording.restore(ADA.id(), ON));
        right(recording.restore(ADA.id(), ON));
        assertEquals(ON, settings(recording, ADA.id()));
    }

    @Test
    void goesOnAtALocationWithAVendorOnly() {
        CallRecording recording = recording();

        right(recording.disable(ADA.id()));
        right(recording.move(ADA.id(), ON, RECORDED.id()));
        right(recording.move(ADA.id(), ON, RECORDED.id()));
        assertEquals(ON, settings(recording, ADA.id()));

        right(recording.move(ADA.id(), ON, OSLO.id()));
        assertEquals(RecordingSettings.OFF, settings(recording, ADA.id()));
    }
}
