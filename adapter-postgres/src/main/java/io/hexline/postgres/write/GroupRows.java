package io.hexline.postgres.write;

import io.hexline.application.store.GroupWrite;
import io.hexline.domain.user.MemberChanges;
import io.hexline.domain.user.UserGroup;
import io.hexline.domain.value.Id.PersonId;
import io.hexline.postgres.table.Tables;
import java.util.List;
import java.util.Set;
import org.jdbi.v3.core.Handle;

/** Groups of people, and their members, who go with the group or the person. */
record GroupRows(Handle handle) {

    private static final Members MEMBERS = new Members("user_group_member", List.of("user_group"), "person");

    Boolean put(GroupWrite.PutGroup write) {
        Tables.USER_GROUP.put(handle, write.group());
        change(write.group().id().value(), write.members());
        return true;
    }

    private void change(String group, MemberChanges changes) {
        if (changes.replacing()) {
            MEMBERS.set(handle, List.of(group), List.of(ids(changes.joining())));
            return;
        }
        if (!changes.leaving().isEmpty()) {
            handle.execute(
                    "DELETE FROM user_group_member WHERE user_group = ? AND person = ANY(?)",
                    group,
                    ids(changes.leaving()));
        }
        if (!changes.joining().isEmpty()) {
            handle.execute(
                    "INSERT INTO user_group_member (user_group, person) SELECT ?, unnest(CAST(? AS text[]))"
                            + " ON CONFLICT DO NOTHING",
                    group,
                    ids(changes.joining()));
        }
    }

    private static String[] ids(Set<PersonId> people) {
        return people.stream().map(PersonId::value).toArray(String[]::new);
    }

    Boolean remove(UserGroup group) {
        Tables.USER_GROUP.remove(handle, group);
        return true;
    }
}
