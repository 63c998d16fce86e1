package io.hexline.world.snapshot;

import io.hexline.domain.user.CallSettings.RecordingAccount;
import io.hexline.domain.user.Lines;
import io.hexline.domain.user.Person;
import io.hexline.domain.user.Subscriber;
import io.hexline.domain.value.Version;
import io.hexline.world.snapshot.entry.DeviceEntry;
import io.hexline.world.snapshot.entry.EntitlementsEntry;
import io.hexline.world.snapshot.entry.GroupRolesEntry;
import io.hexline.world.snapshot.entry.HostAssociationEntry;
import io.hexline.world.snapshot.entry.ProvisioningEntry;
import io.hexline.world.snapshot.entry.RecordingEntry;
import io.hexline.world.snapshot.entry.SettingsEntry;
import io.hexline.world.snapshot.entry.SubscriberEntry;
import io.hexline.world.snapshot.entry.SubscriberEntry.AlternateNumberEntry;
import java.util.Optional;

/** Subscribers and their entries. */
final class Subscribers {

    private Subscribers() {}

    static Subscriber subscriber(Person person, SubscriberEntry entry) {
        return new Subscriber(
                person.id(),
                entry.provisioningOf(person),
                Optional.ofNullable(entry.locationId()),
                entry.lines(),
                entry.devices().stream().map(DeviceEntry::device).toList(),
                entry.associations().stream()
                        .map(HostAssociationEntry::association)
                        .toList(),
                entry.group().roles(),
                entry.entitlements().entitlements(),
                entry.settings().settings(),
                Version.NEW);
    }

    static SubscriberEntry entry(Person person, Subscriber subscriber, RecordingAccount recording) {
        Lines lines = subscriber.lines();
        return new SubscriberEntry(
                subscriber.location().orElse(null),
                lines.extension().orElse(null),
                lines.number().orElse(null),
                lines.alternates().stream().map(AlternateNumberEntry::of).toList(),
                lines.fax().orElse(null),
                ProvisioningEntry.of(subscriber.provisioning(), person),
                subscriber.devices().stream().map(DeviceEntry::of).toList(),
                subscriber.associations().stream().map(HostAssociationEntry::of).toList(),
                GroupRolesEntry.of(subscriber.roles()),
                EntitlementsEntry.of(subscriber.entitlements()),
                SettingsEntry.of(subscriber.settings()),
                recording == null ? null : RecordingEntry.of(recording));
    }
}
