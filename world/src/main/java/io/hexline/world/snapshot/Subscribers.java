package io.hexline.world.snapshot;

import com.google.common.collect.ImmutableSet;
import io.hexline.domain.user.CallSettings.RecordingAccount;
import io.hexline.domain.user.Lines;
import io.hexline.domain.user.Person;
import io.hexline.domain.user.Subscriber;
import io.hexline.domain.value.Version;
import io.hexline.world.snapshot.entry.DeviceEntry;
import io.hexline.world.snapshot.entry.EntitlementsEntry;
import io.hexline.world.snapshot.entry.GroupRolesEntry;
import io.hexline.world.snapshot.entry.HostAssociationEntry;
import io.hexline.world.snapshot.entry.RecordingEntry;
import io.hexline.world.snapshot.entry.SettingsEntry;
import io.hexline.world.snapshot.entry.SubscriberEntry;
import io.hexline.world.snapshot.entry.SubscriberEntry.AlternateNumberEntry;
import io.hexline.world.snapshot.entry.SubscriberEntry.Part;
import java.util.Optional;
import java.util.Set;

/** Subscribers and their entries; an entry only says in what a record differs from the person. */
final class Subscribers {

    private Subscribers() {}

    static Subscriber subscriber(Person person, SubscriberEntry entry) {
        return new Subscriber(
                person.id(),
                entry.part(Part.FIRST_NAME, entry.firstName(), person.name().first()),
                entry.part(Part.LAST_NAME, entry.lastName(), person.name().last()),
                entry.type(),
                entry.part(Part.ENTERPRISE, entry.enterpriseId(), Optional.of(person.org())),
                entry.webexCalling(),
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
                subscriber.type(),
                subscriber.webexCalling(),
                different(subscriber.firstName(), person.name().first()),
                different(subscriber.lastName(), person.name().last()),
                different(subscriber.enterprise(), Optional.of(person.org())),
                missing(person, subscriber),
                subscriber.devices().stream().map(DeviceEntry::of).toList(),
                subscriber.associations().stream().map(HostAssociationEntry::of).toList(),
                GroupRolesEntry.of(subscriber.roles()),
                EntitlementsEntry.of(subscriber.entitlements()),
                SettingsEntry.of(subscriber.settings()),
                recording == null ? null : RecordingEntry.of(recording));
    }

    private static <T> T different(Optional<T> own, Optional<T> persons) {
        return own.equals(persons) ? null : own.orElse(null);
    }

    private static Set<Part> missing(Person person, Subscriber subscriber) {
        ImmutableSet.Builder<Part> missing = ImmutableSet.builder();
        if (subscriber.firstName().isEmpty() && person.name().first().isPresent()) {
            missing.add(Part.FIRST_NAME);
        }
        if (subscriber.lastName().isEmpty() && person.name().last().isPresent()) {
            missing.add(Part.LAST_NAME);
        }
        if (subscriber.enterprise().isEmpty()) {
            missing.add(Part.ENTERPRISE);
        }
        return missing.build();
    }
}
