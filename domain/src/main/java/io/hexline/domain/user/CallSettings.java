package io.hexline.domain.user;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.Collections2;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import com.google.common.collect.Lists;
import io.hexline.domain.location.Offering;
import io.hexline.domain.location.Offering.AnnouncementFile;
import io.hexline.domain.location.Offering.CallingPlans;
import io.hexline.domain.value.PhoneNumber;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a subscriber has set for its calls, as far as a move looks at it.
 *
 * @param plans calling plans of its own instead of the location's
 * @param timed when its services take effect
 * @param barringProfile its communication barring profile
 * @param charge the number that its calls are billed to
 * @param disabledFeatureCodes feature access codes (FACs) that it must not use
 * @param room its collaborate room
 * @param domains its domains
 * @param ncos its network class of service
 * @param officeZone its office zone
 * @param callerId whose number its calls show
 * @param media the files its services play or keep
 * @param distinctiveRing whether its alternate numbers ring each in its own way
 * @param emergencyCalls what holds for its emergency calls
 */
public record CallSettings(
        CallingPlans plans,
        TimedServices timed,
        Optional<String> barringProfile,
        Optional<PhoneNumber> charge,
        Set<String> disabledFeatureCodes,
        Optional<CollaborateRoom> room,
        Set<String> domains,
        Optional<String> ncos,
        Optional<String> officeZone,
        CallerId callerId,
        Media media,
        boolean distinctiveRing,
        EmergencyCalls emergencyCalls) {

    public static final CallSettings DEFAULT = new CallSettings(
            CallingPlans.NONE,
            TimedServices.NONE,
            Optional.empty(),
            Optional.empty(),
            Set.of(),
            Optional.empty(),
            Set.of(),
            Optional.empty(),
            Optional.empty(),
            CallerId.OWN_NUMBER,
            Media.NONE);

    /** Where nothing is set for numbers that ring, and for emergency calls. */
    public CallSettings(
            CallingPlans plans,
            TimedServices timed,
            Optional<String> barringProfile,
            Optional<PhoneNumber> charge,
            Set<String> disabledFeatureCodes,
            Optional<CollaborateRoom> room,
            Set<String> domains,
            Optional<String> ncos,
            Optional<String> officeZone,
            CallerId callerId,
            Media media) {
        this(
                plans,
                timed,
                barringProfile,
                charge,
                disabledFeatureCodes,
                room,
                domains,
                ncos,
                officeZone,
                callerId,
                media,
                true,
                EmergencyCalls.DEFAULT);
    }

    public CallSettings {
        disabledFeatureCodes = ImmutableSet.copyOf(disabledFeatureCodes);
        domains = ImmutableSet.copyOf(domains);
    }

    public CallSettings withDistinctiveRing(boolean distinctive) {
        return with(timed, distinctive, emergencyCalls);
    }

    public CallSettings with(EmergencyCalls calls) {
        return with(timed, distinctiveRing, calls);
    }

    public CallSettings with(TimedServices services) {
        return with(services, distinctiveRing, emergencyCalls);
    }

    private CallSettings with(TimedServices services, boolean distinctive, EmergencyCalls calls) {
        return new CallSettings(
                plans,
                services,
                barringProfile,
                charge,
                disabledFeatureCodes,
                room,
                domains,
                ncos,
                officeZone,
                callerId,
                media,
                distinctive,
                calls);
    }

    /**
     * What holds for a user's emergency calls, besides whom emergency services call back (ECBN) if that is another user.
     *
     * @param calledBackAtLocation whether they call back the location's number where they could call back the user's own
     * @param locatedByDevices whether devices of the user are found by a number of the place (ELIN)
     * @param locatedByApp the same for the Webex App
     */
    public record EmergencyCalls(boolean calledBackAtLocation, boolean locatedByDevices, boolean locatedByApp) {

        public static final EmergencyCalls DEFAULT = new EmergencyCalls(false, false, false);
    }

    /**
     * When a user's services take effect. A schedule that it does not have itself is one of its location.
     *
     * @param schedules the names of its own schedules
     */
    public record TimedServices(Set<String> schedules, List<Criterion> criteria) {

        public static final TimedServices NONE = new TimedServices(Set.of(), List.of());

        public TimedServices {
            schedules = ImmutableSet.copyOf(schedules);
            criteria = ImmutableList.copyOf(criteria);
        }

        /**
         * When a service takes effect.
         *
         * @param schedule at the times of this one; empty for always
         */
        public record Criterion(String service, Optional<String> schedule) {}

        /** Whether a service takes effect at the times of a schedule of the location. */
        public boolean use(Offering location) {
            return Iterables.any(
                    criteria,
                    criterion -> criterion
                            .schedule()
                            .filter(schedule -> !schedules.contains(schedule) && location.hasSchedule(schedule))
                            .isPresent());
        }

        /** The same with the user's own schedules only. */
        public TimedServices away() {
            return at(Offering.EVERYTHING);
        }

        /** The same with the user's own schedules and those of this location only. */
        public TimedServices at(Offering location) {
            return new TimedServices(
                    schedules,
                    Lists.transform(
                            criteria,
                            criterion -> new Criterion(
                                    criterion.service(),
                                    criterion
                                            .schedule()
                                            .filter(schedule ->
                                                    schedules.contains(schedule) || location.hasSchedule(schedule)))));
        }
    }

    /** A user's room for conferences, on a collaborate bridge: that of its location, or one of the organization's own. */
    public record CollaborateRoom(String bridge) {}

    /**
     * Where voice messages are stored.
     *
     * @param mailServer empty for the platform's own
     * @param messages how many there are, at least 0
     */
    public record Mailbox(Optional<String> mailServer, int messages) {

        public Mailbox {
            checkArgument(messages >= 0, "A mailbox with %s messages", messages);
        }
    }

    /** Whose number outgoing calls show (CLID). */
    public enum CallerId {
        OWN_NUMBER,
        LOCATION_NUMBER
    }

    /**
     * What a user's services play and store.
     *
     * @param announcements its own announcement files
     * @param musicOnHold the names of the files that its music on hold plays; those that are not its own are its location's
     */
    public record Media(List<AnnouncementFile> announcements, List<String> musicOnHold, Optional<Mailbox> mailbox) {

        public static final Media NONE = new Media(List.of(), List.of(), Optional.empty());

        public Media {
            announcements = ImmutableList.copyOf(announcements);
            musicOnHold = ImmutableList.copyOf(musicOnHold);
        }

        /** Whether its music on hold plays files of the location. */
        public boolean plays(Offering location) {
            return Iterables.any(
                    location.announcements(), file -> musicOnHold.contains(file.name()) && !isOwn(file.name()));
        }

        /** What its music on hold plays of its own files. */
        public List<String> ownMusicOnHold() {
            return ImmutableList.copyOf(Collections2.filter(musicOnHold, this::isOwn));
        }

        private boolean isOwn(String file) {
            return Iterables.any(announcements, own -> own.name().equals(file));
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
