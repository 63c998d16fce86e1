package io.hexline.domain.location;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * What a location has for its users.
 *
 * @param services the services its users may have; empty for all
 * @param servicePacks the service packs its users may have; empty for all
 * @param barringProfiles its communication barring profiles
 * @param featureCodes its feature access codes (FACs)
 * @param domains the domains assigned to it
 * @param ncos its network classes of service
 * @param officeZones its office zones
 * @param plans the calling plans of all who have none of their own
 * @param schedules when services can take effect
 * @param departments the names of its departments
 * @param announcements the announcement files in its repository
 */
public record Offering(
        Optional<Set<String>> services,
        Optional<Set<String>> servicePacks,
        Set<String> barringProfiles,
        Set<String> featureCodes,
        Set<String> domains,
        Set<String> ncos,
        Set<String> officeZones,
        CallingPlans plans,
        List<LocationSchedule> schedules,
        Set<String> departments,
        List<AnnouncementFile> announcements) {

    /** Authorizes every service and pack; has nothing else of its own. */
    public static final Offering EVERYTHING = new Offering(
            Optional.empty(),
            Optional.empty(),
            Set.of(),
            Set.of(),
            Set.of(),
            Set.of(),
            Set.of(),
            CallingPlans.NONE,
            List.of(),
            Set.of(),
            List.of());

    public Offering {
        services = services.map(ImmutableSet::copyOf);
        servicePacks = servicePacks.map(ImmutableSet::copyOf);
        barringProfiles = ImmutableSet.copyOf(barringProfiles);
        featureCodes = ImmutableSet.copyOf(featureCodes);
        domains = ImmutableSet.copyOf(domains);
        ncos = ImmutableSet.copyOf(ncos);
        officeZones = ImmutableSet.copyOf(officeZones);
        schedules = ImmutableList.copyOf(schedules);
        departments = ImmutableSet.copyOf(departments);
        announcements = ImmutableList.copyOf(announcements);
    }

    /**
     * Which calls can be made and received, by the digits dialled. A location without a plan leaves every call alone; a user
     * without a plan has that of its location.
     *
     * @param incomingDigitString for calls that come in
     * @param outgoingDigitPlan for calls that go out
     * @param enhancedOutgoingCallingPlan for calls that go out, and for transferring and redirecting
     */
    public record CallingPlans(
            Optional<DigitPlan> incomingDigitString,
            Optional<DigitPlan> outgoingDigitPlan,
            Optional<DigitPlan> enhancedOutgoingCallingPlan) {

        public static final CallingPlans NONE = new CallingPlans(Optional.empty(), Optional.empty(), Optional.empty());

        /** Whether this one of a user's plans is another than that of its location. */
        public boolean customizes(Function<CallingPlans, Optional<DigitPlan>> plan, CallingPlans location) {
            return plan.apply(this)
                    .filter(own -> !own.equals(plan.apply(location).orElse(DigitPlan.EMPTY)))
                    .isPresent();
        }
    }

    /** What becomes of calls whose digits match a pattern. */
    public record DigitPlan(Map<String, Action> actions) {

        static final DigitPlan EMPTY = new DigitPlan(Map.of());

        public DigitPlan {
            actions = ImmutableMap.copyOf(actions);
        }

        /** What becomes of a call. */
        public enum Action {
            ALLOW,
            BLOCK,
            AUTHORIZATION_CODE,
            TRANSFER
        }
    }

    /** A file that services play, with its size. */
    public record AnnouncementFile(String name, int kilobytes) {}

    /** Whether it has a schedule of this name, of whatever type. */
    public boolean hasSchedule(String name) {
        return schedules.stream().anyMatch(schedule -> schedule.name().equals(name));
    }

    public Offering withSchedules(List<LocationSchedule> newSchedules) {
        return new Offering(
                services,
                servicePacks,
                barringProfiles,
                featureCodes,
                domains,
                ncos,
                officeZones,
                plans,
                newSchedules,
                departments,
                announcements);
    }

    /** The same with these domains, network classes of service and office zones assigned to the location too. */
    public Offering assigned(Set<String> moreDomains, Set<String> moreNcos, Set<String> moreZones) {
        return new Offering(
                services,
                servicePacks,
                barringProfiles,
                featureCodes,
                Sets.union(domains, moreDomains),
                Sets.union(ncos, moreNcos),
                Sets.union(officeZones, moreZones),
                plans,
                schedules,
                departments,
                announcements);
    }
}
