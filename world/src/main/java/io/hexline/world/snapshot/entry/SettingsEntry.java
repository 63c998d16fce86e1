package io.hexline.world.snapshot.entry;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import io.hexline.domain.user.CallSettings;
import io.hexline.domain.value.PhoneNumber;
import java.util.List;
import java.util.Optional;
import java.util.Set;

@JsonClassDescription("What is set for a person's calls.")
public record SettingsEntry(
        @JsonPropertyDescription("Dial plans that are customized for it.")
        Set<CallSettings.OwnPlan> ownPlans,

        @JsonPropertyDescription("The location's schedules that its services use in their criteria.")
        List<String> criteriaSchedules,

        @JsonPropertyDescription("Its communication barring profile.")
        String barringProfile,

        @JsonPropertyDescription("The number that its calls are billed to.")
        PhoneNumber chargeNumber,

        @JsonPropertyDescription("Feature access codes (FACs) that it must not use.")
        Set<String> disabledFeatureAccessCodes,

        @JsonProperty(defaultValue = "false")
        @JsonPropertyDescription("Whether it has a collaborate room on the location's default bridge.")
        boolean collaborateRoom,

        @JsonPropertyDescription("Its domains.") Set<String> domains,

        @JsonPropertyDescription("Its network class of service.")
        String ncos,

        @JsonPropertyDescription("Its office zone.") String officeZone,

        @JsonProperty(defaultValue = "OWN_NUMBER") @JsonPropertyDescription("Whose number its calls show (CLID).")
        CallSettings.CallerId callerId,

        @JsonPropertyDescription("The files that its services play or keep.")
        MediaEntry media) {

    public static final SettingsEntry DEFAULT =
            new SettingsEntry(null, null, null, null, null, false, null, null, null, null, null);

    @JsonClassDescription("The files of a person's services.")
    public record MediaEntry(
            @JsonPropertyDescription("Its own announcement files.")
            List<String> announcements,

            @JsonPropertyDescription("The location's files that its music on hold plays.")
            List<String> locationMusicOnHold,

            @JsonProperty(defaultValue = "false")
            @JsonPropertyDescription("Whether voice messages are kept on the location's mail server.")
            boolean storedVoiceMessages) {

        public MediaEntry {
            announcements = Absent.none(announcements);
            locationMusicOnHold = Absent.none(locationMusicOnHold);
        }

        public static MediaEntry of(CallSettings.Media media) {
            return new MediaEntry(media.announcements(), media.locationMusicOnHold(), media.storedVoiceMessages());
        }

        CallSettings.Media media() {
            return new CallSettings.Media(announcements, locationMusicOnHold, storedVoiceMessages);
        }
    }

    public SettingsEntry {
        ownPlans = Absent.none(ownPlans);
        criteriaSchedules = Absent.none(criteriaSchedules);
        disabledFeatureAccessCodes = Absent.none(disabledFeatureAccessCodes);
        domains = Absent.none(domains);
        callerId = Absent.or(callerId, CallSettings.CallerId.OWN_NUMBER);
        media = Absent.or(media, new MediaEntry(null, null, false));
    }

    public static SettingsEntry of(CallSettings settings) {
        return new SettingsEntry(
                settings.plans(),
                settings.criteriaSchedules(),
                settings.barringProfile().orElse(null),
                settings.charge().orElse(null),
                settings.disabledFeatureCodes(),
                settings.collaborateRoom(),
                settings.domains(),
                settings.ncos().orElse(null),
                settings.officeZone().orElse(null),
                settings.callerId(),
                MediaEntry.of(settings.media()));
    }

    public CallSettings settings() {
        return new CallSettings(
                ownPlans,
                criteriaSchedules,
                Optional.ofNullable(barringProfile),
                Optional.ofNullable(chargeNumber),
                disabledFeatureAccessCodes,
                collaborateRoom,
                domains,
                Optional.ofNullable(ncos),
                Optional.ofNullable(officeZone),
                callerId,
                media.media());
    }
}
