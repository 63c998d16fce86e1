package io.hexline.domain.user;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Ordering;
import io.hexline.domain.location.Feature;
import io.hexline.domain.location.TrunkGroup;
import io.hexline.domain.value.Email;
import io.hexline.domain.value.Id.LicenseId;
import io.hexline.domain.value.Id.OrgId;
import io.hexline.domain.value.Id.PersonId;
import io.hexline.domain.value.SiteUrl;
import io.hexline.domain.value.Syntax;
import io.hexline.domain.value.Version;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Somebody in the directory of an organization. */
public record Person(
        PersonId id,
        OrgId org,
        Email email,
        PersonName name,
        Profile profile,
        Set<Role> roles,
        Holdings holdings,
        Dates dates,
        Version version) {

    public Person {
        roles = ImmutableSet.copyOf(roles);
    }

    /** Somebody about whom nothing else is written. */
    public Person(
            PersonId id, OrgId org, Email email, PersonName name, Set<Role> roles, Holdings holdings, Version version) {
        this(id, org, email, name, Profile.EMPTY, roles, holdings, Dates.NONE, version);
    }

    /** Whether the person has the role of a full administrator, and may sign in to use it. */
    public boolean administersFully() {
        return profile.loginEnabled() && roles.contains(Role.FULL_ADMINISTRATOR);
    }

    public Person withHoldings(Holdings newHoldings) {
        return new Person(id, org, email, name, profile, roles, newHoldings, dates, version);
    }

    public Person describedAs(Email newEmail, PersonName newName, Profile newProfile) {
        return new Person(id, org, newEmail, newName, newProfile, roles, holdings, dates, version);
    }

    public Person withRoles(Set<Role> newRoles) {
        return new Person(id, org, email, name, profile, newRoles, holdings, dates, version);
    }

    public Person modifiedAt(Instant time) {
        return new Person(id, org, email, name, profile, roles, holdings, dates.modifiedAt(time), version);
    }

    /**
     * A person's name.
     *
     * @param display how it is shown; something of it can be seen
     * @param first empty also where nothing of it could be seen
     * @param last likewise
     */
    public record PersonName(String display, Optional<String> first, Optional<String> last) {

        public PersonName {
            if (!Syntax.isVisible(display)) {
                throw new IllegalArgumentException("A person needs a display name");
            }
            first = first.filter(Syntax::isVisible);
            last = last.filter(Syntax::isVisible);
        }

        /**
         * The name of somebody of whom some parts are given: shown as it says, or by first and last name, or by the e-mail.
         *
         * @param first no part where nothing of it can be seen, as each of them
         */
        public static PersonName of(String first, String last, String display, Email email) {
            String both = Stream.of(first, last).filter(Syntax::isVisible).collect(Collectors.joining(" "));
            String shown = Stream.of(display, both)
                    .filter(Syntax::isVisible)
                    .findFirst()
                    .orElseGet(email::value);
            return new PersonName(shown, Optional.of(first), Optional.of(last));
        }

        /** The same, with the first and the last name of another where it has none. */
        public PersonName orElse(PersonName other) {
            return new PersonName(display, first.or(other::first), last.or(other::last));
        }
    }

    /** When somebody was entered, and changed last; empty where nobody has noted it. */
    public record Dates(Optional<Instant> created, Optional<Instant> lastModified) {

        public static final Dates NONE = new Dates(Optional.empty(), Optional.empty());

        public static Dates createdAt(Instant time) {
            return new Dates(Optional.of(time), Optional.of(time));
        }

        /** Where the clock was set back, nobody is changed before it was entered, or before its last change. */
        Dates modifiedAt(Instant time) {
            Instant latest = Ordering.natural().max(time, created.orElse(time), lastModified.orElse(time));
            return new Dates(created, Optional.of(latest));
        }
    }

    /** The same person as the store has it after a write. */
    public Person at(Version stored) {
        return new Person(id, org, email, name, profile, roles, holdings, dates, stored);
    }

    /**
     * What a user holds.
     *
     * @param licenses each consumes a unit
     * @param attendeeSites the sites it attends without hosting
     * @param pendingLicenses licenses of another organization that the user has not accepted yet
     * @param pendingSites attendee sites of another organization, likewise
     */
    public record Holdings(
            Set<LicenseId> licenses,
            Set<SiteUrl> attendeeSites,
            Set<LicenseId> pendingLicenses,
            Set<SiteUrl> pendingSites) {

        public static final Holdings NONE = new Holdings(Set.of(), Set.of(), Set.of(), Set.of());

        public Holdings {
            licenses = ImmutableSet.copyOf(licenses);
            attendeeSites = ImmutableSet.copyOf(attendeeSites);
            pendingLicenses = ImmutableSet.copyOf(pendingLicenses);
            pendingSites = ImmutableSet.copyOf(pendingSites);
        }

        public static Holdings of(Set<LicenseId> licenses, Set<SiteUrl> attendeeSites) {
            return new Holdings(licenses, attendeeSites, Set.of(), Set.of());
        }

        /** These are pending then instead of those of today; what is held stays. */
        public Holdings withPending(Set<LicenseId> licensesThen, Set<SiteUrl> sitesThen) {
            return new Holdings(licenses, attendeeSites, licensesThen, sitesThen);
        }

        /** These are held then instead of those of today; what is pending stays. */
        public Holdings withHeld(Set<LicenseId> licensesThen, Set<SiteUrl> sitesThen) {
            return new Holdings(licensesThen, sitesThen, pendingLicenses, pendingSites);
        }
    }

    /**
     * What is written about a person that no rule looks at.
     *
     * @param externalId by which a directory outside knows the person
     * @param loginEnabled whether the person may sign in; no token of anybody else is valid
     */
    public record Profile(
            Optional<String> nickName,
            Optional<String> title,
            Optional<String> department,
            Optional<String> manager,
            Optional<PersonId> managerId,
            Optional<String> avatar,
            List<PostalAddress> addresses,
            Optional<String> externalId,
            boolean loginEnabled) {

        public static final Profile EMPTY = new Profile(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                true);

        public Profile {
            addresses = ImmutableList.copyOf(addresses);
        }

        public Profile withoutManagerId() {
            return new Profile(
                    nickName,
                    title,
                    department,
                    manager,
                    Optional.empty(),
                    avatar,
                    addresses,
                    externalId,
                    loginEnabled);
        }

        /** Where a person can be written to. */
        public record PostalAddress(
                Optional<String> type,
                Optional<String> country,
                Optional<String> locality,
                Optional<String> region,
                Optional<String> street,
                Optional<String> postalCode) {}
    }

    /** A person, and the subscriber that it is; empty for one who does not call. */
    public record PersonWithSubscriber(Person person, Optional<Subscriber> subscriber) {}

    /**
     * What ties a subscriber to others.
     *
     * @param dependents who is called back at its number, or is a guest
     * @param features in which it takes part
     * @param trunkGroups of which it is a member
     * @param deviceProfiles that it uses
     */
    public record Ties(
            Dependents dependents,
            List<Feature> features,
            List<TrunkGroup> trunkGroups,
            List<DeviceProfile> deviceProfiles) {}
}
