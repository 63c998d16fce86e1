package io.hexline.world.snapshot.entry;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import io.hexline.domain.user.Subscriber.GroupRoles;
import io.hexline.domain.value.Id.PersonId;
import java.util.Optional;

@JsonClassDescription("What a person is for its location.")
public record GroupRolesEntry(
        @JsonPropertyDescription("The trunk group that it belongs to.")
        TrunkEntry trunk,

        @JsonPropertyDescription("Its department, which is one of its location's.")
        String department,

        @JsonPropertyDescription("The person whose number emergency services call back (ECBN) for this one.")
        PersonId ecbnUserId) {

    public static final GroupRolesEntry NONE = new GroupRolesEntry(null, null, null);

    @JsonClassDescription("A person's place in a trunk group.")
    public record TrunkEntry(
            @JsonProperty(required = true) @JsonPropertyDescription("The trunk group.")
            String group,

            @JsonProperty(defaultValue = "false") @JsonPropertyDescription("Whether it is the pilot user.")
            boolean pilot) {

        public static TrunkEntry of(GroupRoles.Trunk trunk) {
            return new TrunkEntry(trunk.group(), trunk.pilot());
        }

        GroupRoles.Trunk trunk() {
            return new GroupRoles.Trunk(group, pilot);
        }
    }

    public static GroupRolesEntry of(GroupRoles roles) {
        return new GroupRolesEntry(
                roles.trunk().map(TrunkEntry::of).orElse(null),
                roles.department().orElse(null),
                roles.ecbn().orElse(null));
    }

    public GroupRoles roles() {
        return new GroupRoles(
                Optional.ofNullable(trunk).map(TrunkEntry::trunk),
                Optional.ofNullable(department),
                Optional.ofNullable(ecbnUserId));
    }
}
