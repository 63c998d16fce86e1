package io.hexline.world.snapshot.entry;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import io.hexline.domain.user.CallSettings;
import io.hexline.domain.value.PhoneNumber;
import java.util.Optional;
import java.util.Set;

@JsonClassDescription("What is set for a person's calls.")
public record SettingsEntry(
        @JsonPropertyDescription("Its own calling plans.") CallingPlansEntry callingPlans,

        @JsonPropertyDescription("When its services take effect.")
        TimedServicesEntry timedServices,

        @JsonPropertyDescription("Its communication barring profile.")
        String barringProfile,

        @JsonPropertyDescription("The number that its calls are billed to.")
        PhoneNumber chargeNumber,

        @JsonPropertyDescription("Feature access codes (FACs) that it must not use.")
        Set<String> disabledFeatureAccessCodes,

        @JsonPropertyDescription("Its collaborate room. Absent: it has none.")
        CollaborateRoomEntry collaborateRoom,

        @JsonPropertyDescription("Its domains.") Set<String> domains,

        @JsonPropertyDescription("Its network class of service.")
        String ncos,

        @JsonPropertyDescription("Its office zone.") String officeZone,

        @JsonProperty(defaultValue = "OWN_NUMBER") @JsonPropertyDescription("Whose number its calls show (CLID).")
        CallSettings.CallerId callerId,

        @JsonPropertyDescription("What its services play and store.")
        MediaEntry media,

        @JsonProperty(defaultValue = "true")
        @JsonPropertyDescription("Whether its alternate numbers ring each in its own way.")
        Boolean distinctiveRing,

        @JsonPropertyDescription("What holds for its emergency calls.")
        EmergencyCallsEntry emergencyCalls) {

    public static final SettingsEntry DEFAULT =
            new SettingsEntry(null, null, null, null, null, null, null, null, null, null, null, null, null);

    @JsonClassDescription("A room for conferences.")
    public record CollaborateRoomEntry(
            @JsonProperty(required = true)
            @JsonPropertyDescription("The bridge: the default one of the location, or one that is no location's.")
            String bridge) {}

    @JsonClassDescription("What holds for emergency calls.")
    public record EmergencyCallsEntry(
            @JsonProperty(defaultValue = "false")
            @JsonPropertyDescription("Whether the location's number is called back, though the person has one.")
            boolean calledBackAtLocation,

            @JsonProperty(defaultValue = "false")
            @JsonPropertyDescription("Whether its devices are found by a number of the place (ELIN).")
            boolean locatedByDevices,

            @JsonProperty(defaultValue = "false") @JsonPropertyDescription("The same for the Webex App.")
            boolean locatedByApp) {

        static final EmergencyCallsEntry DEFAULT = of(CallSettings.EmergencyCalls.DEFAULT);

        static EmergencyCallsEntry of(CallSettings.EmergencyCalls calls) {
            return new EmergencyCallsEntry(
                    calls.calledBackAtLocation(), calls.locatedByDevices(), calls.locatedByApp());
        }

        CallSettings.EmergencyCalls calls() {
            return new CallSettings.EmergencyCalls(calledBackAtLocation, locatedByDevices, locatedByApp);
        }
    }

    public SettingsEntry {
        callingPlans = Absent.or(callingPlans, CallingPlansEntry.NONE);
        timedServices = Absent.or(timedServices, TimedServicesEntry.NONE);
        disabledFeatureAccessCodes = Absent.none(disabledFeatureAccessCodes);
        domains = Absent.none(domains);
        callerId = Absent.or(callerId, CallSettings.CallerId.OWN_NUMBER);
        media = Absent.or(media, MediaEntry.NONE);
        distinctiveRing = Absent.or(distinctiveRing, true);
        emergencyCalls = Absent.or(emergencyCalls, EmergencyCallsEntry.DEFAULT);
    }

    public static SettingsEntry of(CallSettings settings) {
        return new SettingsEntry(
                CallingPlansEntry.of(settings.plans()),
                TimedServicesEntry.of(settings.timed()),
                settings.barringProfile().orElse(null),
                settings.charge().orElse(null),
                settings.disabledFeatureCodes(),
                settings.room()
                        .map(room -> new CollaborateRoomEntry(room.bridge()))
                        .orElse(null),
                settings.domains(),
                settings.ncos().orElse(null),
                settings.officeZone().orElse(null),
                settings.callerId(),
                MediaEntry.of(settings.media()),
                settings.distinctiveRing(),
                EmergencyCallsEntry.of(settings.emergencyCalls()));
    }

    public CallSettings settings() {
        return new CallSettings(
                callingPlans.plans(),
                timedServices.timed(),
                Optional.ofNullable(barringProfile),
                Optional.ofNullable(chargeNumber),
                disabledFeatureAccessCodes,
                Optional.ofNullable(collaborateRoom).map(room -> new CallSettings.CollaborateRoom(room.bridge())),
                domains,
                Optional.ofNullable(ncos),
                Optional.ofNullable(officeZone),
                callerId,
                media.media(),
                distinctiveRing,
                emergencyCalls.calls());
    }
}
