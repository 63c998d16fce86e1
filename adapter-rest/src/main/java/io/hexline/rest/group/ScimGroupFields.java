package io.hexline.rest.group;

import io.hexline.application.group.ManageGroups.GroupDraft;
import io.hexline.domain.user.MemberChanges;
import io.hexline.domain.value.Change;
import io.hexline.domain.value.Id.PersonId;
import io.hexline.rest.id.WireId;
import io.hexline.rest.json.Fields;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A group, as a directory writes it. */
final class ScimGroupFields {

    private ScimGroupFields() {}

    /** All of it; what is left out is cleared, but for what SCIM has no word for. */
    static GroupDraft read(Fields group) {
        Optional<String> name = group.filled("displayName");
        group.check("displayName", name.isPresent(), "is required");
        Change<String> externalId = group.filled("externalId").map(Change::set).orElseGet(Change::remove);
        Set<PersonId> members = new HashSet<>();
        group.objects("members")
                .orElse(List.of())
                .forEach(member -> member(member).ifPresent(members::add));
        return new GroupDraft(name, Change.keep(), externalId, MemberChanges.to(members));
    }

    /** Of a group or another list, who is named. */
    static Optional<PersonId> member(Fields member) {
        Optional<String> type = member.filled("type");
        member.check(
                "type", type.filter(other -> !other.equalsIgnoreCase("user")).isEmpty(), "must be user");
        return member.required("value", text -> WireId.PEOPLE.read(text, PersonId::parse));
    }
}
