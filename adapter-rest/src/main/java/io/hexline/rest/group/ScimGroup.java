package io.hexline.rest.group;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.hexline.application.group.GroupView;
import io.hexline.domain.user.UserGroup;
import io.hexline.domain.user.UserGroup.Member;
import io.hexline.domain.value.Id.OrgId;
import io.hexline.rest.call.Operation.Call;
import io.hexline.rest.json.Json;
import io.hexline.rest.scim.ScimUsers;
import java.util.List;

/**
 * A group in SCIM, on the wire.
 *
 * @param members those that are told; null where there are none
 */
record ScimGroup(
        List<String> schemas,
        String id,
        String externalId,
        String displayName,
        List<ScimMember> members,
        @JsonProperty(WEBEX) Webex webex,
        Meta meta) {

    static final String CORE = "urn:ietf:params:scim:schemas:core:2.0:Group";
    static final String WEBEX = "urn:scim:schemas:extension:cisco:webexidentity:2.0:Group";

    private static final Webex OWN = new Webex("group");

    /** What it is for: all here are directories' own. */
    record Webex(String usage) {}

    /** Somebody who belongs to it; {@code $ref} is its address. */
    record ScimMember(
            String value,
            String display,
            String type,
            @JsonProperty("$ref") String ref) {

        static ScimMember of(Member member, String users) {
            return new ScimMember(
                    member.person().value(),
                    member.displayName(),
                    "user",
                    users + "/" + member.person().value());
        }
    }

    record Meta(String resourceType, String location, String created, String lastModified, String version) {}

    static ScimGroup of(Call call, GroupView view) {
        UserGroup group = view.group();
        String users = ScimUsers.address(call, group.org());
        return new ScimGroup(
                List.of(CORE, WEBEX),
                group.id().value(),
                group.externalId().orElse(null),
                group.name(),
                view.members().isEmpty()
                        ? null
                        : view.members().stream()
                                .map(member -> ScimMember.of(member, users))
                                .toList(),
                OWN,
                meta(group, address(call, group.org())));
    }

    /** The address of all groups. */
    private static String address(Call call, OrgId org) {
        return ScimUsers.base(call, org) + "/Groups";
    }

    private static Meta meta(UserGroup group, String groups) {
        return new Meta(
                "Group",
                groups + "/" + group.id().value(),
                group.dates().created().map(Json::text).orElse(null),
                group.dates().lastModified().map(Json::text).orElse(null),
                "W/\"" + group.version().number() + "\"");
    }
}
