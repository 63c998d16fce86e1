package io.hexline.inmemory.index;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.hexline.application.store.PeopleFilter;
import io.hexline.application.store.PeopleFilter.PersonPageKey;
import io.hexline.domain.user.Person;
import io.hexline.domain.user.Role;
import io.hexline.domain.user.Subscriber;
import io.hexline.domain.user.Subscriber.HostAssociation;
import io.hexline.domain.value.Email;
import io.hexline.domain.value.Id.LicenseId;
import io.hexline.domain.value.Id.LocationId;
import io.hexline.domain.value.Id.OrgId;
import io.hexline.domain.value.Id.PersonId;
import io.hexline.domain.value.MacAddress;
import io.hexline.inmemory.table.Index;
import io.hexline.inmemory.table.Table.Lookup;
import io.hexline.inmemory.table.Table.SecondaryIndex;
import io.hexline.world.Keyed;
import io.hexline.world.KeyedSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Who belongs to which group, as a person or as a subscriber, and what people are called.
 *
 * @param emails whose they are, over all organizations
 */
public record PeopleIndex(Lookup<Email, PersonId> emails, Index<Group, PersonId> groups, Index<OrgId, Listed> names)
        implements SecondaryIndex<Person, PeopleIndex> {

    private static final int FIRST_BEYOND_ASCII = 128;

    public static final PeopleIndex NOBODY = new PeopleIndex(
            Lookup.of(email -> Optional.empty()),
            Index.by(Comparator.comparing(PersonId::value)),
            Index.by(Listed.ORDER));

    /** People by their e-mails; of those who have the same, the first. */
    public static KeyedSet<Email, Person> byEmail(Collection<Person> people) {
        return KeyedSet.ofFirst(people, Person::email);
    }

    /** Of everybody at first, and of those of them who call. */
    public static PeopleIndex of(Keyed<Email, Person> people, KeyedSet<PersonId, Subscriber> subscribers) {
        return new PeopleIndex(
                Lookup.of(email -> people.find(email).map(Person::id)),
                NOBODY.groups
                        .withAll(
                                people,
                                person -> subscribers.has(person.id()) ? groups(person) : groupsOfSilent(person),
                                Person::id)
                        .withAll(subscribers, PeopleIndex::groups, Subscriber::person),
                NOBODY.names.withAll(people, person -> Set.of(person.org()), Listed::of));
    }

    /** What some people have in common. */
    public sealed interface Group {

        record Everybody(OrgId org) implements Group {}

        /** Whoever has a role, whichever it is. */
        record Administrators(OrgId org) implements Group {}

        record WithRole(OrgId org, Role role) implements Group {}

        /** Those who may sign in. */
        record FullAdministrators(OrgId org) implements Group {}

        record ReportingTo(PersonId manager) implements Group {}

        record Holders(OrgId org, LicenseId license) implements Group {}

        record CallersAt(LocationId location) implements Group {}

        /** Those who have no calling record. */
        record Silent(OrgId org) implements Group {}

        /** Those for whom this subscriber is the emergency callback, and its guests. */
        record LinkedTo(PersonId subscriber) implements Group {}

        /** Those at the location who have a device of this name. */
        record WithDevice(LocationId location, String name) implements Group {}

        record WithAddress(LocationId location, MacAddress mac) implements Group {}

        /** Those at the location who have any. */
        record WithDevices(LocationId location) implements Group {}
    }

    /**
     * What somebody is called, by which people are in order without regard to case: the name in lower case is made where it
     * is needed, and not kept for each.
     */
    public record Listed(String display, PersonId id) {

        public static final Comparator<Listed> ORDER = Comparator.comparing(Listed::display, Listed::compareInLowerCase)
                .thenComparing(listed -> listed.id().value());

        public static Listed of(Person person) {
            return new Listed(person.name().display(), person.id());
        }

        /** In lower case. */
        public String name() {
            return display.toLowerCase(Locale.ROOT);
        }

        /**
         * Letter by letter, so that finding a place makes no copies of two names for each comparison. Beyond ASCII lower case can
         * change the length, so that there the copies are compared.
         */
        private static int compareInLowerCase(String one, String other) {
            int shorter = Math.min(one.length(), other.length());
            for (int place = 0; place < shorter; place++) {
                char here = one.charAt(place);
                char there = other.charAt(place);
                if (here >= FIRST_BEYOND_ASCII || there >= FIRST_BEYOND_ASCII) {
                    return one.toLowerCase(Locale.ROOT).compareTo(other.toLowerCase(Locale.ROOT));
                } else if (here != there && Ascii.toLowerCase(here) != Ascii.toLowerCase(there)) {
                    return Ascii.toLowerCase(here) - Ascii.toLowerCase(there);
                }
            }
            return one.length() - other.length();
        }
    }

    public Optional<PersonId> find(Email email) {
        return emails.find(email);
    }

    public int count(Group group) {
        return groups.size(group);
    }

    /** Those of a group, at once. */
    public List<PersonId> list(Group group) {
        return groups.list(group);
    }

    /** Those of a group who are after somebody; lazily. */
    public Stream<PersonId> members(Group group, Optional<PersonId> after) {
        return groups.after(group, after);
    }

    /** Those of a group whose ids do not come before this one; lazily. */
    public Stream<PersonId> from(Group group, String id) {
        return groups.behind(group, one -> one.value().compareTo(id) < 0);
    }

    /** Those of a group without so many of the first; lazily. */
    public Stream<PersonId> members(Group group, int skip) {
        return groups.without(group, skip);
    }

    /** Everybody, those of an organization by their names; lazily. */
    public Stream<PersonId> byName() {
        return names.entries()
                .keySet()
                .toJavaStream()
                .flatMap(org -> names.after(org, Optional.empty()))
                .map(Listed::id);
    }

    /** Those who may pass the filter, and nobody else that can be left out by an index; lazily. */
    public Stream<PersonId> candidates(PeopleFilter filter, Optional<PersonPageKey> after) {
        Optional<PersonId> place = after.map(PersonPageKey::id);
        if (!filter.ids().isEmpty()) {
            return filter.ids().stream()
                    .filter(id -> place.filter(last -> groups.order().compare(id, last) <= 0)
                            .isEmpty())
                    .sorted(groups.order());
        }
        return filter.namePrefix()
                .map(prefix -> named(filter.org(), prefix, after.map(last -> new Listed(last.name(), last.id())))
                        .map(Listed::id))
                .orElseGet(() ->
                        groups.after(smallest(filter).orElseGet(() -> new Group.Everybody(filter.org())), place));
    }

    private Stream<Listed> named(OrgId org, String prefix, Optional<Listed> after) {
        Predicate<Listed> leads = after.<Predicate<Listed>>map(
                        last -> place -> names.order().compare(place, last) <= 0)
                .orElse(place -> place.name().compareTo(prefix) < 0);
        return names.behind(org, leads).takeWhile(place -> place.name().startsWith(prefix));
    }

    /** Of the groups in which all who pass the filter are, the smallest; empty where it asks for none. */
    public Optional<Group> smallest(PeopleFilter filter) {
        Stream<Group> location = filter.location().stream().map(Group.CallersAt::new);
        Stream<Group> license = filter.license().stream().map(id -> new Group.Holders(filter.org(), id));
        Stream<Group> roles = switch (filter.roles().size()) {
            case 0 -> Stream.of();
            case 1 -> filter.roles().stream().map(role -> new Group.WithRole(filter.org(), role));
            default -> Stream.of(new Group.Administrators(filter.org()));
        };
        Stream<Group> silent =
                filter.calling().stream().filter(calls -> !calls).map(no -> new Group.Silent(filter.org()));
        return Stream.of(location, license, roles, silent)
                .flatMap(Function.identity())
                .min(Comparator.comparing(this::count));
    }

    @Override
    public PeopleIndex with(Person person) {
        return new PeopleIndex(
                emails.with(person.email(), person.id()),
                groups.with(groupsOfSilent(person), person.id()),
                names.with(Set.of(person.org()), Listed.of(person)));
    }

    @Override
    public PeopleIndex without(Person person) {
        return new PeopleIndex(
                emails.without(person.email()),
                groups.without(groupsOfSilent(person), person.id()),
                names.without(Set.of(person.org()), Listed.of(person)));
    }

    @Override
    public PeopleIndex replacing(Person before, Person after) {
        boolean sameEmail = before.email().equals(after.email());
        return new PeopleIndex(
                sameEmail ? emails : emails.without(before.email()).with(after.email(), after.id()),
                groups.replacing(groups(before), before.id(), groups(after), after.id()),
                names.replacing(Set.of(before.org()), Listed.of(before), Set.of(after.org()), Listed.of(after)));
    }

    /** After a calling record was replaced by another of the same person, or came, or went. */
    public PeopleIndex moving(
            Function<PersonId, Optional<Person>> people, Optional<Subscriber> before, Optional<Subscriber> after) {
        PersonId id = before.or(() -> after).orElseThrow().person();
        Person person = people.apply(id).orElseThrow();
        Set<Group> was = groups(person.org(), before);
        Set<Group> is = groups(person.org(), after);
        return new PeopleIndex(emails, groups.replacing(was, person.id(), is, person.id()), names);
    }

    private static Set<Group> groups(OrgId org, Optional<Subscriber> subscriber) {
        return subscriber.map(PeopleIndex::groups).orElseGet(() -> Set.of(new Group.Silent(org)));
    }

    /** Of somebody who has no calling record, as those who come and those who go. */
    private static Set<Group> groupsOfSilent(Person person) {
        return Sets.union(groups(person), Set.of(new Group.Silent(person.org())));
    }

    private static Set<Group> groups(Person person) {
        OrgId org = person.org();
        ImmutableSet.Builder<Group> groups = ImmutableSet.builder();
        groups.add(new Group.Everybody(org));
        person.roles().forEach(role -> groups.add(new Group.WithRole(org, role)));
        person.holdings().licenses().forEach(license -> groups.add(new Group.Holders(org, license)));
        if (!person.roles().isEmpty()) {
            groups.add(new Group.Administrators(org));
        }
        if (person.administersFully()) {
            groups.add(new Group.FullAdministrators(org));
        }
        person.profile()
                .managerId()
                .filter(manager -> !manager.equals(person.id()))
                .ifPresent(manager -> groups.add(new Group.ReportingTo(manager)));
        return groups.build();
    }

    private static Set<Group> groups(Subscriber subscriber) {
        ImmutableSet.Builder<Group> groups = ImmutableSet.builder();
        subscriber.roles().ecbn().ifPresent(other -> link(subscriber, other, groups));
        for (HostAssociation association : subscriber.associations()) {
            link(subscriber, new PersonId(association.host().value()), groups);
        }
        subscriber.location().ifPresent(location -> {
            groups.add(new Group.CallersAt(location));
            subscriber.devices().forEach(device -> {
                groups.add(new Group.WithDevice(location, device.name()));
                device.mac().ifPresent(mac -> groups.add(new Group.WithAddress(location, mac)));
            });
            if (!subscriber.devices().isEmpty()) {
                groups.add(new Group.WithDevices(location));
            }
        });
        return groups.build();
    }

    private static void link(Subscriber subscriber, PersonId other, ImmutableSet.Builder<Group> groups) {
        if (!other.equals(subscriber.person())) {
            groups.add(new Group.LinkedTo(other));
        }
    }
}
