package io.hexline.domain.move;

import io.hexline.domain.location.CallingProfile;
import io.hexline.domain.location.CallingProfile.DialPlan;
import io.hexline.domain.location.CallingProfile.DialPlan.ExtensionLength;
import io.hexline.domain.location.CallingProfile.Infrastructure;
import io.hexline.domain.location.CallingProfile.LocationNumbers;
import io.hexline.domain.location.CallingProfile.LocationSubscription;
import io.hexline.domain.location.CallingProfile.LocationSubscription.LocationLicense;
import io.hexline.domain.location.CallingProfile.PstnConnection;
import io.hexline.domain.location.CallingProfile.PstnConnection.LocalGateway;
import io.hexline.domain.location.Location;
import io.hexline.domain.location.LocationSchedule;
import io.hexline.domain.location.Offering;
import io.hexline.domain.location.Offering.AnnouncementFile;
import io.hexline.domain.location.Offering.CallingPlans;
import io.hexline.domain.value.Id.CarrierId;
import io.hexline.domain.value.Id.LocationId;
import io.hexline.domain.value.Id.OrgId;
import io.hexline.domain.value.Id.PersonId;
import io.hexline.domain.value.Id.SubscriptionId;
import io.hexline.domain.value.PhoneNumber;
import io.hexline.domain.value.Region;
import io.hexline.domain.value.Version;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** A calling profile in the making; every field has the value on which no rule fires. */
final class AProfile {

    OptionalInt userLimit = OptionalInt.empty();
    ExtensionLength lengths = ExtensionLength.DEFAULT;
    String routingProfile = "routing";
    String callingZone = "zone";
    PhoneNumber main;
    PhoneNumber callingLineId = new PhoneNumber("+14085559999");
    PhoneNumber charge;
    CarrierId carrier = MoveFixture.CARRIER.id();
    String localGateway;
    PersonId ecbnUser;
    Set<String> services;
    Set<String> servicePacks;
    Set<String> barringProfiles = Set.of();
    Set<String> featureCodes = Set.of();
    Set<String> domains = Set.of();
    Set<String> ncos = Set.of();
    Set<String> officeZones = Set.of();
    CallingPlans plans = CallingPlans.NONE;
    Set<String> schedules = Set.of("holidays");
    Set<String> departments = Set.of("Sales");
    List<AnnouncementFile> announcements = List.of(new AnnouncementFile("jazz.wav", 300));
    String mailServer = "mail";
    String recordingVendor = "vendor";
    String externalGroup = "group";
    String collaborateBridge;
    SubscriptionId subscription;
    Set<LocationLicense> licenses = Set.of();

    /** A location in California that has this profile, or no calling. */
    Location location(LocationId id, OrgId org, boolean calling) {
        Region california = new Region("US", Optional.of("CA"));
        return new Location(
                id, org, id.value(), california, Optional.of(build()).filter(any -> calling), new Version(1));
    }

    CallingProfile build() {
        return new CallingProfile(
                userLimit,
                new DialPlan(lengths, Optional.of(routingProfile), Optional.of(callingZone)),
                new LocationNumbers(
                        Optional.ofNullable(main), Optional.ofNullable(callingLineId), Optional.ofNullable(charge)),
                Optional.of(new PstnConnection(
                        carrier, Optional.ofNullable(localGateway).map(LocalGateway.Trunk::new))),
                Optional.ofNullable(ecbnUser),
                new Offering(
                        Optional.ofNullable(services),
                        Optional.ofNullable(servicePacks),
                        barringProfiles,
                        featureCodes,
                        domains,
                        ncos,
                        officeZones,
                        plans,
                        schedules.stream().map(LocationSchedule::named).toList(),
                        departments,
                        announcements),
                new Infrastructure(
                        Optional.ofNullable(mailServer),
                        Optional.ofNullable(recordingVendor),
                        Optional.ofNullable(externalGroup),
                        Optional.ofNullable(collaborateBridge)),
                Optional.ofNullable(subscription).map(id -> new LocationSubscription(id, licenses)));
    }
}
