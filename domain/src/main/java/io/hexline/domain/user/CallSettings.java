package io.hexline.domain.user;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.hexline.domain.value.PhoneNumber;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a subscriber has set for its calls, as far as a move looks at it.
 *
 * @param plans dial plans of its own instead of the location's
 * @param criteriaSchedules the location's schedules that its services use in their criteria
 * @param barringProfile its communication barring profile
 * @param charge the number that its calls are billed to
 * @param disabledFeatureCodes feature access codes (FACs) that it must not use
 * @param collaborateRoom whether it has a collaborate room on the location's default bridge
 * @param domains its domains
 * @param ncos its network class of service
 * @param officeZone its office zone
 * @param callerId whose number its calls show
 * @param media the files its services play or keep
 */
public record CallSettings(
        Set<OwnPlan> plans,
        List<String> criteriaSchedules,
        Optional<String> barringProfile,
        Optional<PhoneNumber> charge,
        Set<String> disabledFeatureCodes,
        boolean collaborateRoom,
        Set<String> domains,
        Optional<String> ncos,
        Optional<String> officeZone,
        CallerId callerId,
        Media media) {

    public static final CallSettings DEFAULT = new CallSettings(
            Set.of(),
            List.of(),
            Optional.empty(),
            Optional.empty(),
            Set.of(),
            false,
            Set.of(),
            Optional.empty(),
            Optional.empty(),
            CallerId.OWN_NUMBER,
            Media.NONE);

    public CallSettings {
        plans = ImmutableSet.copyOf(plans);
        criteriaSchedules = ImmutableList.copyOf(criteriaSchedules);
        disabledFeatureCodes = ImmutableSet.copyOf(disabledFeatureCodes);
        domains = ImmutableSet.copyOf(domains);
    }

    /** A plan that is customized for the user. */
    public enum OwnPlan {
        INCOMING_DIGIT_STRING,
        OUTGOING_DIGIT_PLAN,
        ENHANCED_OUTGOING_CALLING_PLAN
    }

    /** Whose number outgoing calls show (CLID). */
    public enum CallerId {
        OWN_NUMBER,
        LOCATION_NUMBER
    }

    /**
     * Files of a user's services.
     *
     * @param announcements its own announcement files
     * @param locationMusicOnHold the location's files that its music on hold plays
     * @param storedVoiceMessages whether voice messages are kept on the location's mail server
     */
    public record Media(List<String> announcements, List<String> locationMusicOnHold, boolean storedVoiceMessages) {

        public static final Media NONE = new Media(List.of(), List.of(), false);

        public Media {
            announcements = ImmutableList.copyOf(announcements);
            locationMusicOnHold = ImmutableList.copyOf(locationMusicOnHold);
        }
    }

    /**
     * A subscriber's account at the recording service. Whoever has none is not recorded.
     *
     * @param vendor who records its calls
     * @param mode which of its calls are recorded
     * @param externalGroup the vendor's group in which its dub point is, from which the vendor takes its calls; empty where
     *     it has no dub point
     */
    public record RecordingAccount(String vendor, Mode mode, Optional<String> externalGroup) {

        /** Which calls are recorded. */
        public enum Mode {
            ALWAYS,
            ALWAYS_WITH_PAUSE_AND_RESUME,
            ON_DEMAND,
            NEVER
        }

        /** Whether calls of the subscriber can be recorded. */
        public boolean records() {
            return mode != Mode.NEVER;
        }

        /** The same account, with which no call is recorded. */
        public RecordingAccount disabled() {
            return new RecordingAccount(vendor, Mode.NEVER, externalGroup);
        }
    }
}
