package io.hexline.world.snapshot.entry;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import io.hexline.domain.user.Person.Dates;
import io.hexline.domain.user.UserGroup;
import io.hexline.domain.value.Id.GroupId;
import io.hexline.domain.value.Id.OrgId;
import io.hexline.domain.value.Id.PersonId;
import io.hexline.domain.value.Version;
import io.hexline.world.GroupWithMembers;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

@JsonClassDescription("People of the directory who are treated alike.")
public record GroupEntry(
        @JsonProperty(required = true) @JsonPropertyDescription("Identifies the group, over all organizations.")
        GroupId id,

        @JsonProperty(required = true)
        @JsonPropertyDescription(
                "What it is called, as no other group of the organization is, whatever case the name is in.")
        String displayName,

        @JsonPropertyDescription("What it is for.") String description,

        @JsonPropertyDescription("By which the directory that provisions it knows it.")
        String externalId,

        @JsonPropertyDescription("The people of the organization who belong to it.")
        Set<PersonId> members,

        @JsonPropertyDescription("When it was created. Absent: nobody knows.")
        Instant created,

        @JsonPropertyDescription("When it was changed last. Absent: when it was created.")
        Instant lastModified) {

    public GroupEntry {
        members = Absent.none(members);
    }

    public static GroupEntry of(GroupWithMembers known) {
        UserGroup group = known.group();
        return new GroupEntry(
                group.id(),
                group.name(),
                group.description().orElse(null),
                group.externalId().orElse(null),
                known.members(),
                group.dates().created().orElse(null),
                group.dates()
                        .lastModified()
                        .filter(time -> !group.dates().created().equals(Optional.of(time)))
                        .orElse(null));
    }

    public GroupWithMembers group(OrgId org) {
        UserGroup group = new UserGroup(
                id,
                org,
                displayName,
                Optional.ofNullable(description),
                Optional.ofNullable(externalId),
                new Dates(Optional.ofNullable(created), Optional.ofNullable(Absent.or(lastModified, created))),
                Version.NEW);
        return new GroupWithMembers(group, members);
    }
}
