package io.hexline.world.snapshot.entry;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import io.hexline.domain.user.Lines;
import io.hexline.domain.user.Person;
import io.hexline.domain.user.Subscriber.Provisioning;
import io.hexline.domain.value.Extension;
import io.hexline.domain.value.Id.LocationId;
import io.hexline.domain.value.PhoneNumber;
import io.hexline.domain.value.RingPattern;
import java.util.List;
import java.util.Optional;

@JsonClassDescription("A person's record on the calling platform.")
public record SubscriberEntry(
        @JsonPropertyDescription("Where the person calls from. Absent: the record has no location.")
        LocationId locationId,

        @JsonPropertyDescription("Its extension, which nobody else at the location can have.")
        Extension extension,

        @JsonPropertyDescription("Its primary number.") PhoneNumber phoneNumber,
        @JsonPropertyDescription("Its further numbers.") List<AlternateNumberEntry> alternates,

        @JsonPropertyDescription("The number of its fax messages.")
        PhoneNumber faxNumber,

        @JsonPropertyDescription("How far provisioning has come with it. Absent: to the end.")
        ProvisioningEntry provisioning,

        @JsonPropertyDescription("Its own devices; which device profiles of its location it uses stands there.")
        List<DeviceEntry> devices,

        @JsonPropertyDescription("Its use of others' devices, as a guest (hoteling, hot desking).")
        List<HostAssociationEntry> associations,

        @JsonPropertyDescription("What it is for its location.")
        GroupRolesEntry group,

        @JsonPropertyDescription("What is assigned to it and must be authorized by the location.")
        EntitlementsEntry entitlements,

        @JsonPropertyDescription("What is set for its calls.")
        SettingsEntry settings,

        @JsonPropertyDescription("Its account at the recording service. Absent: it has none.")
        RecordingEntry recording) {

    @JsonClassDescription("A further number of a person.")
    public record AlternateNumberEntry(
            @JsonProperty(required = true) @JsonPropertyDescription("The number.")
            PhoneNumber phoneNumber,

            @JsonPropertyDescription("An extension of its own.")
            Extension extension,

            @JsonProperty(defaultValue = "NORMAL") @JsonPropertyDescription("How calls to it ring.")
            RingPattern ringPattern) {

        public AlternateNumberEntry {
            ringPattern = Absent.or(ringPattern, RingPattern.NORMAL);
        }

        public static AlternateNumberEntry of(Lines.AlternateNumber alternate) {
            return new AlternateNumberEntry(
                    alternate.number(), alternate.extension().orElse(null), alternate.ring());
        }

        Lines.AlternateNumber alternate() {
            return new Lines.AlternateNumber(phoneNumber, Optional.ofNullable(extension), ringPattern);
        }
    }

    public SubscriberEntry {
        alternates = Absent.none(alternates);
        devices = Absent.none(devices);
        associations = Absent.none(associations);
        group = Absent.or(group, GroupRolesEntry.NONE);
        entitlements = Absent.or(entitlements, EntitlementsEntry.NONE);
        settings = Absent.or(settings, SettingsEntry.DEFAULT);
    }

    public Lines lines() {
        return new Lines(
                Optional.ofNullable(extension),
                Optional.ofNullable(phoneNumber),
                alternates.stream().map(AlternateNumberEntry::alternate).toList(),
                Optional.ofNullable(faxNumber));
    }

    public Provisioning provisioningOf(Person person) {
        return provisioning == null ? Provisioning.finished(person) : provisioning.provisioning();
    }
}
