package io.hexline.world.snapshot.entry;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import io.hexline.domain.location.CallingProfile;
import io.hexline.domain.location.CallingProfile.LocationSubscription;
import io.hexline.domain.location.CallingProfile.LocationSubscription.LocationLicense;
import io.hexline.domain.location.Feature;
import io.hexline.domain.user.DeviceProfile;
import io.hexline.domain.value.Id.PersonId;
import io.hexline.domain.value.Id.SubscriptionId;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

@JsonClassDescription("What calling is like at a location.")
public record LocationCallingEntry(
        @Limits @JsonPropertyDescription("How many users it can have. Absent: no limit.")
        Integer userLimit,

        @JsonPropertyDescription("The subscription of the organization that it is paid from.")
        SubscriptionId subscriptionId,

        @JsonPropertyDescription(
                "The licenses that the location itself holds on its subscription; they count while that is active.")
        Set<LocationLicense> licenses,

        @JsonPropertyDescription("How calls are dialled and routed.")
        DialPlanEntry dialPlan,

        @JsonPropertyDescription("The numbers that stand for the location as a whole.")
        LocationNumbersEntry numbers,

        @JsonPropertyDescription("How it reaches the public network. Absent: it does not.")
        PstnEntry pstn,

        @JsonPropertyDescription("The person whose number emergency services call back (ECBN) for the location.")
        PersonId ecbnUserId,

        @JsonPropertyDescription("What it has for its users.")
        OfferingEntry offering,

        @JsonPropertyDescription("The systems behind it.") InfrastructureEntry infrastructure,

        @JsonPropertyDescription("What is set for its calls that no rule looks at.")
        LocationSettingsEntry settings,

        @JsonPropertyDescription("What can be called there and is no user.")
        List<FeatureEntry> features,

        @JsonPropertyDescription("Its device profiles, which several of its users can share.")
        List<DeviceProfileEntry> deviceProfiles) {

    public LocationCallingEntry {
        licenses = Absent.none(licenses);
        dialPlan = Absent.or(dialPlan, DialPlanEntry.DEFAULT);
        numbers = Absent.or(numbers, LocationNumbersEntry.NONE);
        offering = Absent.or(offering, OfferingEntry.EVERYTHING);
        infrastructure = Absent.or(infrastructure, InfrastructureEntry.NONE);
        settings = Absent.or(settings, LocationSettingsEntry.DEFAULT);
        features = Absent.none(features);
        deviceProfiles = Absent.none(deviceProfiles);
    }

    public static LocationCallingEntry of(
            CallingProfile profile, List<Feature> features, List<DeviceProfile> deviceProfiles) {
        return new LocationCallingEntry(
                profile.userLimit().isPresent() ? profile.userLimit().getAsInt() : null,
                profile.subscription().map(LocationSubscription::id).orElse(null),
                profile.subscription().map(LocationSubscription::licenses).orElse(null),
                DialPlanEntry.of(profile.dialPlan()),
                LocationNumbersEntry.of(profile.numbers()),
                profile.pstn().map(PstnEntry::of).orElse(null),
                profile.ecbnUser().orElse(null),
                OfferingEntry.of(profile.offering()),
                InfrastructureEntry.of(profile.infrastructure()),
                LocationSettingsEntry.of(profile.settings()),
                features.stream().map(FeatureEntry::of).toList(),
                deviceProfiles.stream().map(DeviceProfileEntry::of).toList());
    }

    public CallingProfile profile() {
        return new CallingProfile(
                userLimit == null ? OptionalInt.empty() : OptionalInt.of(userLimit),
                dialPlan.dialPlan(),
                numbers.numbers(),
                Optional.ofNullable(pstn).map(PstnEntry::connection),
                Optional.ofNullable(ecbnUserId),
                offering.offering(),
                infrastructure.infrastructure(),
                settings.settings(),
                Optional.ofNullable(subscriptionId).map(id -> new LocationSubscription(id, licenses)));
    }
}
