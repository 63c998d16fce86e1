package io.hexline.testkit;

import io.hexline.domain.user.CallSettings;
import io.hexline.domain.user.Device;
import io.hexline.domain.user.Lines;
import io.hexline.domain.user.Person;
import io.hexline.domain.user.Subscriber;
import io.hexline.domain.user.Subscriber.GroupRoles;
import io.hexline.domain.user.Subscriber.HostAssociation;
import io.hexline.domain.value.Extension;
import io.hexline.domain.value.Id.LocationId;
import io.hexline.domain.value.Id.PersonId;
import io.hexline.domain.value.PhoneNumber;
import io.hexline.domain.value.Version;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A regular subscriber without lines, devices, roles and settings of its own. */
public record ASubscriber(
        Person person,
        LocationId location,
        Lines lines,
        List<Device> devices,
        List<HostAssociation> associations,
        GroupRoles roles,
        CallSettings settings) {

    public static ASubscriber of(Person person, LocationId location) {
        return new ASubscriber(
                person, location, Lines.NONE, List.of(), List.of(), GroupRoles.NONE, CallSettings.DEFAULT);
    }

    public ASubscriber withExtension(String extension) {
        return with(new Lines(Optional.of(new Extension(extension)), lines.number(), lines.alternates(), lines.fax()));
    }

    public ASubscriber withNumber(PhoneNumber number) {
        return with(new Lines(lines.extension(), Optional.of(number), lines.alternates(), lines.fax()));
    }

    /** With one alternate number, which has an extension of its own. */
    public ASubscriber withAlternate(PhoneNumber number, String extension) {
        Lines.AlternateNumber alternate = new Lines.AlternateNumber(number, Optional.of(new Extension(extension)));
        return with(new Lines(lines.extension(), lines.number(), List.of(alternate), lines.fax()));
    }

    /** With one more phone of its own. */
    public ASubscriber withDevice(String name) {
        return with(new Device(name, Device.Type.PHONE));
    }

    private ASubscriber with(Device device) {
        return new ASubscriber(
                person,
                location,
                lines,
                Stream.concat(devices.stream(), Stream.of(device)).toList(),
                associations,
                roles,
                settings);
    }

    /** A guest at another subscriber's device, for as long as it likes. */
    public ASubscriber asGuestOf(PersonId host, HostAssociation.Kind kind, String device) {
        HostAssociation association = new HostAssociation(kind, host, device, Instant.EPOCH, Optional.empty());
        return new ASubscriber(person, location, lines, devices, List.of(association), roles, settings);
    }

    /** With another subscriber as its emergency callback (ECBN). */
    public ASubscriber calledBackAt(PersonId ecbn) {
        return new ASubscriber(
                person,
                location,
                lines,
                devices,
                associations,
                new GroupRoles(roles.department(), Optional.of(ecbn)),
                settings);
    }

    public ASubscriber withRoles(GroupRoles newRoles) {
        return new ASubscriber(person, location, lines, devices, associations, newRoles, settings);
    }

    public ASubscriber withSettings(CallSettings newSettings) {
        return new ASubscriber(person, location, lines, devices, associations, roles, newSettings);
    }

    private ASubscriber with(Lines newLines) {
        return new ASubscriber(person, location, newLines, devices, associations, roles, settings);
    }

    public Subscriber build() {
        Subscriber regular = Subscriber.regular(person, location, lines);
        return new Subscriber(
                regular.person(),
                regular.provisioning(),
                regular.location(),
                regular.lines(),
                devices,
                associations,
                roles,
                regular.entitlements(),
                settings,
                Version.NEW);
    }
}
