package io.hexline.rest.group;

import io.hexline.application.group.ManageGroups.GroupDraft;
import io.hexline.domain.user.MemberChanges;
import io.hexline.domain.value.Change;
import io.hexline.domain.value.Id.PersonId;
import io.hexline.rest.id.WireId;
import io.hexline.rest.json.Fields;
import io.vavr.control.Either;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What a request makes of a group. */
final class GroupFields {

    private GroupFields() {}

    /** A new group. */
    static GroupDraft create(Fields body) {
        body.check("displayName", body.filled("displayName").isPresent(), "is required");
        return update(body);
    }

    /** One that is there; what is left out stays. */
    static GroupDraft update(Fields body) {
        return new GroupDraft(
                body.filled("displayName"), body.change("description", Either::right), Change.keep(), members(body));
    }

    /** Each joins, or leaves. */
    private static MemberChanges members(Fields body) {
        MemberChanges changes = MemberChanges.NONE;
        for (Fields member : body.objects("members").orElse(List.of())) {
            Optional<PersonId> person = member.required("id", text -> WireId.PEOPLE.read(text, PersonId::parse));
            String operation = member.filled("operation").orElse("add");
            boolean leaves = operation.equalsIgnoreCase("delete");
            member.check("operation", leaves || operation.equalsIgnoreCase("add"), "must be add or delete");
            Set<PersonId> one = person.map(Set::of).orElse(Set.of());
            changes = leaves ? changes.leftBy(one) : changes.joinedBy(one);
        }
        return changes;
    }
}
