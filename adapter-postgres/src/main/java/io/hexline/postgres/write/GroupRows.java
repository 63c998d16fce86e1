package io.hexline.postgres.write;

import io.hexline.application.store.GroupWrite;
import io.hexline.domain.user.MemberChanges;
import io.hexline.domain.user.UserGroup;
import io.hexline.domain.value.Id.PersonId;
import io.hexline.postgres.table.Tables;
import io.hexline.postgres.table.Tally;
import java.util.Set;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;

/** Groups of people, and their members, who go with the group or the person. */
record GroupRows(Handle handle, Tallies tallies) {

    private static final String JOIN = "INSERT INTO user_group_member (user_group, person)"
            + " SELECT ?, unnest(CAST(? AS text[])) ON CONFLICT DO NOTHING";

    private static final String LEAVE = "DELETE FROM user_group_member WHERE user_group = ?";

    Boolean put(GroupWrite.PutGroup write) {
        UserGroup group = write.group();
        if (Tables.USER_GROUP.put(handle, group).isEmpty()) {
            count(Tally.ofGroups(group.org().value()), 1);
        }
        change(group.id().value(), write.members());
        return true;
    }

    private void count(Tally tally, int more) {
        tallies.add(Stream.of(tally), more);
    }

    private void change(String group, MemberChanges changes) {
        int gone = changes.replacing() || !changes.leaving().isEmpty() ? leave(group, changes) : 0;
        int come = changes.joining().isEmpty() ? 0 : handle.execute(JOIN, group, ids(changes.joining()));
        count(Tally.ofMembers(group), come - gone);
    }

    private int leave(String group, MemberChanges changes) {
        return changes.replacing()
                ? handle.execute(LEAVE + " AND NOT person = ANY(?)", group, ids(changes.joining()))
                : handle.execute(LEAVE + " AND person = ANY(?)", group, ids(changes.leaving()));
    }

    private static String[] ids(Set<PersonId> people) {
        return people.stream().map(PersonId::value).toArray(String[]::new);
    }

    Boolean remove(UserGroup group) {
        Tables.USER_GROUP.remove(handle, group);
        count(Tally.ofGroups(group.org().value()), -1);
        tallies.forget(Tally.ofMembers(group.id().value()));
        return true;
    }

    /** Whose row is locked, so that nobody takes the person into a group any more. */
    void leaveAll(PersonId person) {
        handle.select("DELETE FROM user_group_member WHERE person = ? RETURNING user_group", person.value())
                .mapTo(String.class)
                .forEach(group -> count(Tally.ofMembers(group), -1));
    }
}
