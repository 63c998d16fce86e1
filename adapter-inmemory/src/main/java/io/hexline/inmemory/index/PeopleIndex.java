package io.hexline.inmemory.index;

import io.hexline.application.store.PeopleFilter;
import io.hexline.application.store.PersonPageKey;
import io.hexline.domain.user.Device;
import io.hexline.domain.user.Person;
import io.hexline.domain.user.Role;
import io.hexline.domain.user.Subscriber;
import io.hexline.domain.value.LocationId;
import io.hexline.domain.value.OrgId;
import io.hexline.domain.value.PersonId;
import io.hexline.inmemory.table.Index;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Who belongs to which group, and what people are called: an index over people and subscribers, kept with each write. */
public record PeopleIndex(Index<Group, PersonId> groups, Index<OrgId, PersonPageKey> names) {

    public static final PeopleIndex NOBODY =
            new PeopleIndex(Index.by(Comparator.comparing(PersonId::value)), Index.by(PersonPageKey.BY_NAME));

    /** What some people have in common. */
    public sealed interface Group {

        record Everybody(OrgId org) implements Group {}

        /** Whoever has a role, whichever it is. */
        record Administrators(OrgId org) implements Group {}

        record WithRole(OrgId org, Role role) implements Group {}

        record Holders(ReferenceData.Key license) implements Group {}

        record CallersAt(LocationId location) implements Group {}

        /** Those for whom this subscriber is the emergency callback, or who share a device with it. */
        record LinkedTo(PersonId subscriber) implements Group {}
    }

    public int count(Group group) {
        return groups.size(group);
    }

    /** Those of a group who are after somebody; lazily. */
    public Stream<PersonId> members(Group group, Optional<PersonId> after) {
        return groups.after(group, after);
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
                .map(prefix -> named(filter.org(), prefix, after).map(PersonPageKey::id))
                .orElseGet(() -> groups.after(smallest(filter), place));
    }

    private Stream<PersonPageKey> named(OrgId org, String prefix, Optional<PersonPageKey> after) {
        Predicate<PersonPageKey> leads = after.<Predicate<PersonPageKey>>map(
                        last -> place -> names.order().compare(place, last) <= 0)
                .orElse(place -> place.name().compareTo(prefix) < 0);
        return names.behind(org, leads).takeWhile(place -> place.name().startsWith(prefix));
    }

    private Group smallest(PeopleFilter filter) {
        Stream<Group> location = filter.location().stream().map(Group.CallersAt::new);
        Stream<Group> roles = switch (filter.roles().size()) {
            case 0 -> Stream.of();
            case 1 -> filter.roles().stream().map(role -> new Group.WithRole(filter.org(), role));
            default -> Stream.of(new Group.Administrators(filter.org()));
        };
        return Stream.concat(location, roles)
                .min(Comparator.comparing(this::count))
                .orElseGet(() -> new Group.Everybody(filter.org()));
    }

    /** After a person was replaced by another record of the same person, or came, or went. */
    public PeopleIndex replacing(Optional<Person> before, Optional<Person> after) {
        Index<Group, PersonId> changedGroups = groups;
        Index<OrgId, PersonPageKey> changedNames = names;
        for (Person person : before.stream().toList()) {
            changedGroups = changedGroups.without(groups(person), person.id());
            changedNames = changedNames.without(Stream.of(person.org()), PersonPageKey.of(person));
        }
        for (Person person : after.stream().toList()) {
            changedGroups = changedGroups.with(groups(person), person.id());
            changedNames = changedNames.with(Stream.of(person.org()), PersonPageKey.of(person));
        }
        return new PeopleIndex(changedGroups, changedNames);
    }

    /** As {@link #replacing}, for the calling record. */
    public PeopleIndex moving(Optional<Subscriber> before, Optional<Subscriber> after) {
        Index<Group, PersonId> changed = groups;
        for (Subscriber subscriber : before.stream().toList()) {
            changed = changed.without(groups(subscriber), subscriber.person());
        }
        for (Subscriber subscriber : after.stream().toList()) {
            changed = changed.with(groups(subscriber), subscriber.person());
        }
        return new PeopleIndex(changed, names);
    }

    private static Stream<Group> groups(Person person) {
        Stream<Group> roles = person.roles().stream().map(role -> new Group.WithRole(person.org(), role));
        Stream<Group> holders = person.holdings().licenses().stream()
                .map(license -> new Group.Holders(new ReferenceData.Key(person.org(), license)));
        Stream<Group> administrators =
                person.roles().isEmpty() ? Stream.of() : Stream.of(new Group.Administrators(person.org()));
        return Stream.of(Stream.of(new Group.Everybody(person.org())), administrators, roles, holders)
                .flatMap(groups -> groups);
    }

    private static Stream<Group> groups(Subscriber subscriber) {
        Stream<Group> callers = subscriber.location().stream().map(Group.CallersAt::new);
        Stream<Group> linked = Stream.concat(
                        subscriber.roles().ecbn().stream(),
                        subscriber.devices().stream().map(Device::sharedWith).flatMap(others -> others.stream()))
                .filter(other -> !other.equals(subscriber.person()))
                .distinct()
                .map(Group.LinkedTo::new);
        return Stream.concat(callers, linked);
    }
}
