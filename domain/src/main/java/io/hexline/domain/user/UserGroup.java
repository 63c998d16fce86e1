package io.hexline.domain.user;

import io.hexline.domain.user.Person.Dates;
import io.hexline.domain.value.Id.GroupId;
import io.hexline.domain.value.Id.OrgId;
import io.hexline.domain.value.Id.PersonId;
import io.hexline.domain.value.Version;
import java.time.Instant;
import java.util.Optional;

/**
 * A group of people in the directory of an organization. Its members are beside it, so that whoever wants its name does not
 * have to read them: it can have everybody.
 *
 * @param name which no other group of the organization has, whatever case it is in
 * @param externalId by which the directory that provisions it knows it
 */
public record UserGroup(
        GroupId id,
        OrgId org,
        String name,
        Optional<String> description,
        Optional<String> externalId,
        Dates dates,
        Version version) {

    /** The same, described in another way. */
    public UserGroup describedAs(
            String newName, Optional<String> newDescription, Optional<String> newExternalId, Instant time) {
        return new UserGroup(id, org, newName, newDescription, newExternalId, dates.modifiedAt(time), version);
    }

    /** The same group as the store has it after a write. */
    public UserGroup at(Version stored) {
        return new UserGroup(id, org, name, description, externalId, dates, stored);
    }

    /** Somebody who belongs to it. */
    public record Member(PersonId person, String displayName) {}
}
