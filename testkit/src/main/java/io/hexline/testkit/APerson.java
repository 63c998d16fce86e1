package io.hexline.testkit;

import io.hexline.domain.user.Person;
import io.hexline.domain.user.Person.Holdings;
import io.hexline.domain.user.Person.PersonName;
import io.hexline.domain.user.Role;
import io.hexline.domain.value.Email;
import io.hexline.domain.value.Id.LicenseId;
import io.hexline.domain.value.Id.OrgId;
import io.hexline.domain.value.Id.PersonId;
import io.hexline.domain.value.Version;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** A person who holds nothing and administers nothing; {@code ada} is Ada Test with {@code ada@example.com}. */
public record APerson(PersonId id, OrgId org, Email email, String firstName, Set<Role> roles, Set<LicenseId> licenses) {

    public static APerson named(String name, OrgId org) {
        String firstName = Character.toUpperCase(name.charAt(0)) + name.substring(1);
        return new APerson(new PersonId(name), org, new Email(name + "@example.com"), firstName, Set.of(), Set.of());
    }

    public APerson withEmail(String address) {
        return new APerson(id, org, new Email(address), firstName, roles, licenses);
    }

    public APerson withRoles(Role... administered) {
        return new APerson(id, org, email, firstName, Set.of(administered), licenses);
    }

    public APerson holding(LicenseId... held) {
        return new APerson(id, org, email, firstName, roles, Set.of(held));
    }

    /** Holding one more. */
    public APerson holdingAlso(LicenseId license) {
        return holding(
                Stream.concat(licenses.stream(), Stream.of(license)).distinct().toArray(LicenseId[]::new));
    }

    public Person build() {
        PersonName name = new PersonName(firstName + " Test", Optional.of(firstName), Optional.of("Test"));
        return new Person(id, org, email, name, roles, Holdings.of(licenses, Set.of()), Version.NEW);
    }
}
