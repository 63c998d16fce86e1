package io.hexline.world.snapshot.entry;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import io.hexline.domain.user.Subscriber.GroupRoles;
import io.hexline.domain.value.Id.PersonId;
import java.util.Optional;

@JsonClassDescription("What a person is for its location.")
public record GroupRolesEntry(
        @JsonPropertyDescription("Its department, which is one of its location's.")
        String department,

        @JsonPropertyDescription("The person whose number emergency services call back (ECBN) for this one.")
        PersonId ecbnUserId) {

    public static final GroupRolesEntry NONE = new GroupRolesEntry(null, null);

    public static GroupRolesEntry of(GroupRoles roles) {
        return new GroupRolesEntry(roles.department().orElse(null), roles.ecbn().orElse(null));
    }

    public GroupRoles roles() {
        return new GroupRoles(Optional.ofNullable(department), Optional.ofNullable(ecbnUserId));
    }
}
