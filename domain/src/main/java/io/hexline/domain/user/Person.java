package io.hexline.domain.user;

import com.google.common.collect.ImmutableSet;
import io.hexline.domain.license.Holdings;
import io.hexline.domain.value.Email;
import io.hexline.domain.value.OrgId;
import io.hexline.domain.value.PersonId;
import io.hexline.domain.value.Version;
import java.time.Instant;
import java.util.Set;

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
}
