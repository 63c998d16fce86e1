package io.hexline.world.snapshot.entry;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import io.hexline.domain.location.Offering;
import java.util.List;
import java.util.Optional;
import java.util.Set;

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

        @JsonPropertyDescription("Its schedules.") Set<String> schedules,
        @JsonPropertyDescription("Its departments.") Set<String> departments,

        @JsonPropertyDescription("The announcement files in its repository.")
        List<AnnouncementFileEntry> announcements) {

    public static final OfferingEntry EVERYTHING =
            new OfferingEntry(null, null, null, null, null, null, null, null, null, null, null);

    public OfferingEntry {
        barringProfiles = Absent.none(barringProfiles);
        featureAccessCodes = Absent.none(featureAccessCodes);
        domains = Absent.none(domains);
        ncos = Absent.none(ncos);
        officeZones = Absent.none(officeZones);
        callingPlans = Absent.or(callingPlans, CallingPlansEntry.NONE);
        schedules = Absent.none(schedules);
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
                offering.schedules(),
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
                schedules,
                departments,
                announcements.stream().map(AnnouncementFileEntry::file).toList());
    }
}
