package io.hexline.domain.user;

import com.google.common.collect.ImmutableSet;
import io.hexline.domain.Version;
import io.hexline.domain.license.Holdings;
import io.hexline.domain.organization.OrgId;
import java.util.Set;

/** Somebody in the directory of an organization. */
public record Person(
        PersonId id, OrgId org, Email email, PersonName name, Set<Role> roles, Holdings holdings, Version version) {

    public Person {
        roles = ImmutableSet.copyOf(roles);
    }

    public Person withHoldings(Holdings newHoldings) {
        return new Person(id, org, email, name, roles, newHoldings, version);
    }
}
