package io.hexline.postgres.read;

import static io.hexline.postgres.read.Documents.texts;

import com.google.common.collect.Maps;
import io.hexline.application.failure.PortFailure;
import io.hexline.application.store.GroupFilter;
import io.hexline.application.store.Groups;
import io.hexline.domain.user.UserGroup;
import io.hexline.domain.user.UserGroup.Member;
import io.hexline.domain.value.Id.GroupId;
import io.hexline.domain.value.Id.OrgId;
import io.hexline.domain.value.Id.PersonId;
import io.hexline.postgres.database.Database;
import io.hexline.postgres.table.Tables;
import io.hexline.postgres.table.Tally;
import io.hexline.world.record.RecordJson;
import io.vavr.control.Either;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The groups of people in the store, and who belongs to them. */
public record GroupReads(Database database) implements Groups {

    @Override
    public Either<PortFailure, Optional<UserGroup>> find(OrgId org, GroupId id) {
        return database.read(
                "find a group",
                handle -> Documents.one(
                        handle,
                        UserGroup.class,
                        "SELECT document FROM user_group WHERE id = ? AND org = ?",
                        id.value(),
                        org.value()));
    }

    @Override
    public Either<PortFailure, Optional<UserGroup>> named(OrgId org, String name) {
        return database.read(
                "find a group",
                handle -> Documents.one(
                        handle,
                        UserGroup.class,
                        "SELECT document FROM user_group WHERE org = ? AND name = ?",
                        org.value(),
                        Tables.text(GroupFilter.place(name))));
    }

    @Override
    public Either<PortFailure, List<UserGroup>> list(GroupFilter filter, int skip, int max) {
        Conditions where = restricted(filter);
        return database.read(
                "list groups",
                handle -> Documents.list(
                        handle,
                        UserGroup.class,
                        "SELECT document FROM user_group WHERE org = ?" + where.text() + " ORDER BY name"
                                + (filter.descending() ? " DESC" : "") + " LIMIT ? OFFSET ?",
                        where.values(max, skip)));
    }

    @Override
    public Either<PortFailure, Integer> count(GroupFilter filter) {
        Conditions where = restricted(filter);
        return database.read(
                "count groups",
                handle -> filter.namePrefix().isEmpty()
                        ? Counts.of(handle, filter.org().value(), Tally.Kind.GROUPS)
                        : handle.select("SELECT count(*) FROM user_group WHERE org = ?" + where.text(), where.values())
                                .mapTo(Integer.class)
                                .one());
    }

    private static Conditions restricted(GroupFilter filter) {
        Conditions where = new Conditions(filter.org().value());
        String prefix = Tables.text(filter.namePrefix());
        if (!prefix.isEmpty()) {
            where.and("name >= ? AND name < ?", prefix, prefix + Character.toString(Character.MAX_CODE_POINT));
        }
        return where;
    }

    @Override
    public Either<PortFailure, List<Member>> members(GroupId group, int skip, int max) {
        return database.read(
                "list members of a group",
                handle -> handle.select(
                                "SELECT p.id, p.display_name FROM (SELECT person FROM user_group_member"
                                        + " WHERE user_group = ? ORDER BY person LIMIT ? OFFSET ?) m"
                                        + " JOIN person p ON p.id = m.person ORDER BY m.person",
                                group.value(),
                                max,
                                skip)
                        .map((row, context) ->
                                new Member(new PersonId(row.getString("id")), row.getString("display_name")))
                        .list());
    }

    @Override
    public Either<PortFailure, Map<PersonId, List<UserGroup>>> ofPeople(
            OrgId org, Collection<PersonId> people, int max) {
        return database.read(
                "find groups of people",
                handle -> handle
                        .select(
                                "SELECT m.person, m.document FROM unnest(CAST(? AS text[])) AS p (person)"
                                        + " CROSS JOIN LATERAL (SELECT o.person, g.id, g.document FROM user_group_member o"
                                        + " JOIN user_group g ON g.id = o.user_group WHERE o.person = p.person AND g.org = ?"
                                        + " ORDER BY g.id LIMIT ?) m ORDER BY m.id",
                                texts(Set.copyOf(people)),
                                org.value(),
                                max)
                        .map((row, context) -> Maps.immutableEntry(
                                new PersonId(row.getString("person")),
                                RecordJson.read(row.getString("document"), UserGroup.class)))
                        .stream()
                        .collect(Collectors.groupingBy(
                                Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList()))));
    }

    @Override
    public Either<PortFailure, Map<GroupId, Integer>> sizes(Collection<GroupId> groups) {
        return database.read(
                "count members of groups", handle -> Counts.in(handle, Tally.Kind.GROUP_MEMBERS, groups, GroupId::new));
    }
}
