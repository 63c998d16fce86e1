package io.hexline.world.snapshot.entry;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import com.google.common.collect.ImmutableSet;
import io.hexline.domain.location.LocationSchedule;
import io.hexline.domain.location.Offering;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

@JsonClassDescription("What a location has for its users.")
public record OfferingEntry(
        @JsonPropertyDescription("The services its users may have. Absent: all.")
        Set<String> services,

        @JsonPropertyDescription("The service packs its users may have. Absent: all.")
        Set<String> servicePacks,

        @JsonPropertyDescription("Its communication barring profiles.")
        Set<String> barringProfiles,

        @JsonPropertyDescription("Its feature access codes (FACs).")
        Set<String> featureAccessCodes,

        @JsonPropertyDescription("The domains assigned to it.")
        Set<String> domains,

        @JsonPropertyDescription("Its network classes of service.")
        Set<String> ncos,

        @JsonPropertyDescription("Its office zones.") Set<String> officeZones,

        @JsonPropertyDescription("The calling plans of all who have none of their own.")
        CallingPlansEntry callingPlans,

        @JsonPropertyDescription("Its schedules of which only the names are known: business hours.")
        Set<String> schedules,

        @JsonPropertyDescription("Its other schedules.") List<ScheduleEntry> timetables,

        @JsonPropertyDescription("Its departments.") Set<String> departments,

        @JsonPropertyDescription("The announcement files in its repository.")
        List<AnnouncementFileEntry> announcements) {

    public static final OfferingEntry EVERYTHING =
            new OfferingEntry(null, null, null, null, null, null, null, null, null, null, null, null);

    public OfferingEntry {
        barringProfiles = Absent.none(barringProfiles);
        featureAccessCodes = Absent.none(featureAccessCodes);
        domains = Absent.none(domains);
        ncos = Absent.none(ncos);
        officeZones = Absent.none(officeZones);
        callingPlans = Absent.or(callingPlans, CallingPlansEntry.NONE);
        schedules = Absent.none(schedules);
        timetables = Absent.none(timetables);
        departments = Absent.none(departments);
        announcements = Absent.none(announcements);
    }

    public static OfferingEntry of(Offering offering) {
        return new OfferingEntry(
                offering.services().orElse(null),
                offering.servicePacks().orElse(null),
                offering.barringProfiles(),
                offering.featureCodes(),
                offering.domains(),
                offering.ncos(),
                offering.officeZones(),
                CallingPlansEntry.of(offering.plans()),
                offering.schedules().stream()
                        .filter(OfferingEntry::isName)
                        .map(LocationSchedule::name)
                        .collect(ImmutableSet.toImmutableSet()),
                offering.schedules().stream()
                        .filter(schedule -> !isName(schedule))
                        .map(ScheduleEntry::of)
                        .toList(),
                offering.departments(),
                offering.announcements().stream().map(AnnouncementFileEntry::of).toList());
    }

    public Offering offering() {
        return new Offering(
                Optional.ofNullable(services),
                Optional.ofNullable(servicePacks),
                barringProfiles,
                featureAccessCodes,
                domains,
                ncos,
                officeZones,
                callingPlans.plans(),
                allSchedules(),
                departments,
                announcements.stream().map(AnnouncementFileEntry::file).toList());
    }

    private static boolean isName(LocationSchedule schedule) {
        return schedule.equals(LocationSchedule.named(schedule.name()));
    }

    /** The names of all schedules. */
    public Set<String> scheduleNames() {
        return Stream.concat(schedules.stream(), timetables.stream().map(ScheduleEntry::name))
                .collect(ImmutableSet.toImmutableSet());
    }

    private List<LocationSchedule> allSchedules() {
        return Stream.concat(
                        schedules.stream().map(LocationSchedule::named),
                        timetables.stream().map(ScheduleEntry::schedule))
                .toList();
    }
}
