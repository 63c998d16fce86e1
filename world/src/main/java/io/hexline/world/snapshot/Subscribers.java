package io.hexline.world.snapshot;

import io.hexline.domain.user.CallSettings.RecordingAccount;
import io.hexline.domain.user.Lines;
import io.hexline.domain.user.Person;
import io.hexline.domain.user.Subscriber;
import io.hexline.domain.user.Subscriber.Provisioning;
import io.hexline.domain.value.Version;
import io.hexline.world.snapshot.entry.DeviceEntry;
import io.hexline.world.snapshot.entry.EntitlementsEntry;
import io.hexline.world.snapshot.entry.GroupRolesEntry;
import io.hexline.world.snapshot.entry.HostAssociationEntry;
import io.hexline.world.snapshot.entry.ProvisioningEntry;
import io.hexline.world.snapshot.entry.RecordingEntry;
import io.hexline.world.snapshot.entry.SettingsEntry;
import io.hexline.world.snapshot.entry.Shared;
import io.hexline.world.snapshot.entry.SubscriberEntry;
import io.hexline.world.snapshot.entry.SubscriberEntry.AlternateNumberEntry;

/** Subscribers and their entries. */
final class Subscribers {

    private Subscribers() {}

    static Subscriber subscriber(Person person, SubscriberEntry entry, Shared shared) {
        return new Subscriber(
                person.id(),
                shared(entry.provisioningOf(person), shared),
                shared.some(entry.locationId()),
                entry.lines(),
                entry.devices().stream().map(DeviceEntry::device).toList(),
                entry.associations().stream()
                        .map(HostAssociationEntry::association)
                        .toList(),
                shared.once(entry.group().roles()),
                shared.once(entry.entitlements().entitlements()),
                shared.once(entry.settings().settings()),
                Version.FIRST);
    }

    private static Provisioning shared(Provisioning own, Shared shared) {
        return shared.once(new Provisioning(
                shared.once(own.enterprise()), own.firstName(), own.lastName(), shared.once(own.deployment())));
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
