package io.hexline.application.store;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableSet;
import io.hexline.domain.user.Person;
import io.hexline.domain.user.Role;
import io.hexline.domain.value.Id.LicenseId;
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
 * @param part what the display name, the e-mail, a number or an extension has in it, in lower case; cases do not matter
 * @param location from where they call
 * @param roles one of these at least; empty for anybody
 * @param license which they hold
 * @param calling whether they have a calling record; empty for both
 */
public record PeopleFilter(
        OrgId org,
        Set<PersonId> ids,
        Optional<String> namePrefix,
        Optional<String> part,
        Optional<LocationId> location,
        Set<Role> roles,
        Optional<LicenseId> license,
        Optional<Boolean> calling) {

    /** What is shorter is in so many texts that looking for it tells people little. */
    private static final int SHORTEST_PART = 3;

    /** What is shorter can be a part of an e-mail. */
    private static final int SHORTEST_NUMBER = 5;

    private static final CharMatcher OF_NUMBERS = CharMatcher.inRange('0', '9').or(CharMatcher.is('+'));
    private static final CharMatcher BETWEEN_DIGITS = CharMatcher.anyOf(" ()-./");

    public PeopleFilter {
        ids = ImmutableSet.copyOf(ids);
        namePrefix = namePrefix.map(prefix -> prefix.toLowerCase(Locale.ROOT));
        part = part.map(text -> text.toLowerCase(Locale.ROOT));
        roles = ImmutableSet.copyOf(roles);
    }

    /** Those with whatever license, who call or do not. */
    public PeopleFilter(
            OrgId org,
            Set<PersonId> ids,
            Optional<String> namePrefix,
            Optional<String> part,
            Optional<LocationId> location,
            Set<Role> roles) {
        this(org, ids, namePrefix, part, location, roles, Optional.empty(), Optional.empty());
    }

    /** Everybody in the organization. */
    public static PeopleFilter of(OrgId org) {
        return new PeopleFilter(org, Set.of(), Optional.empty(), Optional.empty(), Optional.empty(), Set.of());
    }

    /** Whether the list is in the order of {@link PersonPageKey#BY_NAME}; otherwise it is in that of ids. */
    public boolean isByName() {
        return ids.isEmpty() && (namePrefix.isPresent() || part.isPresent());
    }

    /** Whether it asks for nothing but who is in the organization, or calls from one location. */
    public boolean isPlain() {
        PeopleFilter everybody = of(org);
        return equals(location.map(everybody::at).orElse(everybody));
    }

    public PeopleFilter withIds(Set<PersonId> wanted) {
        return new PeopleFilter(org, wanted, namePrefix, part, location, roles, license, calling);
    }

    public PeopleFilter withNamePrefix(String prefix) {
        return new PeopleFilter(org, ids, Optional.of(prefix), part, location, roles, license, calling);
    }

    /**
     * What a person types who looks for somebody: a part of the display name, of the e-mail, of a number or of an
     * extension; a number as it is written, with spaces, dots, dashes and brackets in it. Fewer than {@value #SHORTEST_PART} characters are how a name begins.
     */
    public PeopleFilter like(String typed) {
        String text = isNumber(typed) ? OF_NUMBERS.retainFrom(typed) : typed;
        return text.length() < SHORTEST_PART
                ? withNamePrefix(text)
                : new PeopleFilter(org, ids, namePrefix, Optional.of(text), location, roles, license, calling);
    }

    private static boolean isNumber(String typed) {
        return OF_NUMBERS.or(BETWEEN_DIGITS).matchesAllOf(typed) && OF_NUMBERS.countIn(typed) >= SHORTEST_NUMBER;
    }

    public PeopleFilter at(LocationId wanted) {
        return new PeopleFilter(org, ids, namePrefix, part, Optional.of(wanted), roles, license, calling);
    }

    public PeopleFilter withRoles(Set<Role> wanted) {
        return new PeopleFilter(org, ids, namePrefix, part, location, wanted, license, calling);
    }

    public PeopleFilter holding(LicenseId wanted) {
        return new PeopleFilter(org, ids, namePrefix, part, location, roles, Optional.of(wanted), calling);
    }

    public PeopleFilter calling(boolean wanted) {
        return new PeopleFilter(org, ids, namePrefix, part, location, roles, license, Optional.of(wanted));
    }

    /**
     * Where somebody stands in a list of people: by id, or by name where people are looked for by a text.
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
