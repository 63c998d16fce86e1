package io.hexline.application.store;

import com.google.common.collect.ImmutableSet;
import io.hexline.domain.user.Person;
import io.hexline.domain.user.Role;
import io.hexline.domain.value.Id.LocationId;
import io.hexline.domain.value.Id.OrgId;
import io.hexline.domain.value.Id.PersonId;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Which people of an organization are meant: those to whom all of it applies.
 *
 * @param ids one of these; empty for anybody
 * @param namePrefix how the display name begins, in lower case; cases do not matter
 * @param location from where they call
 * @param roles one of these at least; empty for anybody
 */
public record PeopleFilter(
        OrgId org, Set<PersonId> ids, Optional<String> namePrefix, Optional<LocationId> location, Set<Role> roles) {

    public PeopleFilter {
        ids = ImmutableSet.copyOf(ids);
        namePrefix = namePrefix.map(prefix -> prefix.toLowerCase(Locale.ROOT));
        roles = ImmutableSet.copyOf(roles);
    }

    /** Everybody in the organization. */
    public static PeopleFilter of(OrgId org) {
        return new PeopleFilter(org, Set.of(), Optional.empty(), Optional.empty(), Set.of());
    }

    /** Whether the list is in the order of {@link PersonPageKey#BY_NAME}; otherwise it is in that of ids. */
    public boolean isByName() {
        return ids.isEmpty() && namePrefix.isPresent();
    }

    public PeopleFilter withIds(Set<PersonId> wanted) {
        return new PeopleFilter(org, wanted, namePrefix, location, roles);
    }

    public PeopleFilter withNamePrefix(String prefix) {
        return new PeopleFilter(org, ids, Optional.of(prefix), location, roles);
    }

    public PeopleFilter at(LocationId wanted) {
        return new PeopleFilter(org, ids, namePrefix, Optional.of(wanted), roles);
    }

    public PeopleFilter withRoles(Set<Role> wanted) {
        return new PeopleFilter(org, ids, namePrefix, location, wanted);
    }

    /**
     * Where somebody stands in a list of people: by id, or by name where it is the beginning of names that is looked for.
     *
     * @param name in lower case
     */
    public record PersonPageKey(String name, PersonId id) {

        public static final Comparator<PersonPageKey> BY_ID =
                Comparator.comparing(place -> place.id().value());
        public static final Comparator<PersonPageKey> BY_NAME =
                Comparator.comparing(PersonPageKey::name).thenComparing(BY_ID);

        public static PersonPageKey of(Person person) {
            return new PersonPageKey(person.name().display().toLowerCase(Locale.ROOT), person.id());
        }
    }
}
