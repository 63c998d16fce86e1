package io.hexline.domain.user;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import io.hexline.domain.location.Offering.AnnouncementFile;
import io.hexline.domain.organization.Organization.DeploymentMode;
import io.hexline.domain.user.Person.PersonName;
import io.hexline.domain.value.Id;
import io.hexline.domain.value.Id.FeatureId;
import io.hexline.domain.value.Id.LocationId;
import io.hexline.domain.value.Id.OrgId;
import io.hexline.domain.value.Id.PersonId;
import io.hexline.domain.value.Id.VirtualLineId;
import io.hexline.domain.value.Id.WorkspaceId;
import io.hexline.domain.value.Version;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A person on the calling platform.
 *
 * @param location where the person calls from
 * @param associations in which it is the guest; of those in which it is the host its guests' records tell
 */
public record Subscriber(
        PersonId person,
        Provisioning provisioning,
        Optional<LocationId> location,
        Lines lines,
        List<Device> devices,
        List<HostAssociation> associations,
        GroupRoles roles,
        Entitlements entitlements,
        CallSettings settings,
        Version version) {

    public Subscriber {
        devices = ImmutableList.copyOf(devices);
        associations = ImmutableList.copyOf(associations);
        if (Iterables.any(associations, association -> association.isHostedBy(person))) {
            throw new IllegalArgumentException("Nobody is a guest of oneself: " + person);
        }
    }

    /** A new subscriber as provisioning leaves it: nothing but a place and its lines. */
    public static Subscriber regular(Person person, LocationId location, Lines lines) {
        return new Subscriber(
                person.id(),
                Provisioning.finished(person),
                Optional.of(location),
                lines,
                List.of(),
                List.of(),
                GroupRoles.NONE,
                Entitlements.NONE,
                CallSettings.DEFAULT,
                Version.NEW);
    }

    /** A record to which provisioning has not come. */
    public static Subscriber unprovisioned(PersonId person) {
        return new Subscriber(
                person,
                new Provisioning(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty()),
                Optional.empty(),
                Lines.NONE,
                List.of(),
                List.of(),
                GroupRoles.NONE,
                Entitlements.NONE,
                CallSettings.DEFAULT,
                Version.NEW);
    }

    /** Its announcements, and the files of its devices; as provisioning leaves it, it has none. */
    public List<UserFile> files() {
        if (settings == CallSettings.DEFAULT && devices.isEmpty()) {
            return List.of();
        }
        ImmutableList.Builder<UserFile> files = ImmutableList.builder();
        for (AnnouncementFile file : settings.media().announcements()) {
            files.add(new UserFile(
                    FileMove.Kind.ANNOUNCEMENT, "announcements/" + person + "/" + file.name(), file.kilobytes()));
        }
        for (Device device : devices) {
            files.add(new UserFile(FileMove.Kind.DEVICE_MANAGEMENT, "devices/" + person + "/" + device.name(), 0));
        }
        return files.build();
    }

    /** The same subscriber at another location, with the lines, roles and settings it has there. */
    public Subscriber relocated(LocationId target, Lines newLines, GroupRoles newRoles, CallSettings newSettings) {
        return new Subscriber(
                person,
                provisioning,
                Optional.of(target),
                newLines,
                devices,
                associations,
                newRoles,
                entitlements,
                newSettings,
                version);
    }

    public Subscriber withLines(Lines newLines) {
        return with(provisioning, newLines, associations, roles);
    }

    /** The same under the person's name; what that lacks stays, for it is mandatory on the platform. */
    public Subscriber named(PersonName name) {
        return with(provisioning.named(name), lines, associations, roles);
    }

    /** Whether provisioning has finished it for its organization. */
    public boolean isFinishedIn(OrgId org) {
        return provisioning.enterprise().equals(Optional.of(org))
                && provisioning.deployment().equals(Optional.of(DeploymentMode.WEBEX_CALLING));
    }

    /** The same once provisioning has finished it. */
    public Subscriber finished(Person owner) {
        return with(provisioning.finishedFor(owner), lines, associations, roles);
    }

    /** The same without links to another one, as emergency callback (ECBN) or as its host. */
    public Subscriber unlinkedFrom(PersonId other) {
        List<HostAssociation> others = associations.stream()
                .filter(association -> !association.isHostedBy(other))
                .toList();
        return with(provisioning, lines, others, roles.unlinkedFrom(other));
    }

    private Subscriber with(
            Provisioning newProvisioning, Lines newLines, List<HostAssociation> newAssociations, GroupRoles newRoles) {
        return new Subscriber(
                person,
                newProvisioning,
                location,
                newLines,
                devices,
                newAssociations,
                newRoles,
                entitlements,
                settings,
                version);
    }

    /**
     * What provisioning has filled in of a record. It creates the record, puts it into its enterprise, takes the names over
     * from the directory, and hands it to a deployment; what is empty it has not come to.
     *
     * @param enterprise the organization to which the platform counts the subscriber
     * @param firstName mandatory on the platform
     * @param lastName likewise
     * @param deployment which one serves the subscriber
     */
    public record Provisioning(
            Optional<OrgId> enterprise,
            Optional<String> firstName,
            Optional<String> lastName,
            Optional<DeploymentMode> deployment) {

        private static final Provisioning CREATED =
                new Provisioning(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

        /** Of somebody with whom provisioning has finished. */
        public static Provisioning finished(Person person) {
            return CREATED.finishedFor(person);
        }

        Provisioning finishedFor(Person person) {
            Provisioning named = named(person.name());
            return new Provisioning(
                    Optional.of(person.org()),
                    named.firstName,
                    named.lastName,
                    Optional.of(DeploymentMode.WEBEX_CALLING));
        }

        Provisioning named(PersonName name) {
            return new Provisioning(
                    enterprise, name.first().or(() -> firstName), name.last().or(() -> lastName), deployment);
        }
    }

    /** What the calling platform takes for a user too, although no person stands behind it. */
    public enum NonPerson {
        WORKSPACE,
        /** A virtual profile. */
        VIRTUAL_LINE,
        /** The virtual user behind an auto attendant, a hunt group or a call queue. */
        SERVICE_INSTANCE;

        /** Its own id, where a user was asked for under it. */
        public Id idOf(PersonId asked) {
            return switch (this) {
                case WORKSPACE -> new WorkspaceId(asked.value());
                case VIRTUAL_LINE -> new VirtualLineId(asked.value());
                case SERVICE_INSTANCE -> new FeatureId(asked.value());
            };
        }
    }

    /**
     * That a guest uses a host's device for a while, as if it were its own.
     *
     * @param host whose device it is: a person, or a workspace
     * @param device what the device is called
     * @param until when it ends or has ended; empty where it has no limit
     */
    public record HostAssociation(Kind kind, Id host, String device, Instant since, Optional<Instant> until) {

        public HostAssociation {
            if (!(host instanceof PersonId) && !(host instanceof WorkspaceId)) {
                throw new IllegalArgumentException("Neither a person nor a workspace: " + host);
            }
            if (until.filter(end -> !end.isAfter(since)).isPresent()) {
                throw new IllegalArgumentException("An association ends after it begins, " + since);
            }
        }

        /** In which way a guest uses the device. */
        public enum Kind {
            /** Flexible seating. */
            HOTELING,
            HOT_DESKING
        }

        public boolean isHostedBy(PersonId somebody) {
            return host.equals(somebody);
        }

        /** Whether it has begun and not ended. */
        public boolean isActiveAt(Instant time) {
            return !since.isAfter(time)
                    && until.filter(end -> !end.isAfter(time)).isEmpty();
        }
    }

    /** The services and service packs assigned to a subscriber; a location must authorize them. */
    public record Entitlements(Set<String> services, Set<String> servicePacks) {

        public static final Entitlements NONE = new Entitlements(Set.of(), Set.of());

        public Entitlements {
            services = ImmutableSet.copyOf(services);
            servicePacks = ImmutableSet.copyOf(servicePacks);
        }
    }

    /** The same subscriber as the store has it after a write. */
    public Subscriber at(Version stored) {
        return new Subscriber(
                person, provisioning, location, lines, devices, associations, roles, entitlements, settings, stored);
    }

    /**
     * What a subscriber is for its location.
     *
     * @param department its department at the location
     * @param ecbn the user whose number emergency services call back for this one
     */
    public record GroupRoles(Optional<String> department, Optional<PersonId> ecbn) {

        public static final GroupRoles NONE = new GroupRoles(Optional.empty(), Optional.empty());

        GroupRoles unlinkedFrom(PersonId other) {
            return new GroupRoles(department, ecbn.filter(user -> !user.equals(other)));
        }
    }

    /**
     * A file of a user.
     *
     * @param path below the directory of its location
     * @param kilobytes how large it is; those of devices do not count
     */
    public record UserFile(FileMove.Kind kind, String path, int kilobytes) {

        /** Its path, where its location is this one; {@code none} stands for no location. */
        public String at(Optional<LocationId> location) {
            return location.map(LocationId::toString).orElse("none") + "/" + path;
        }
    }
}
