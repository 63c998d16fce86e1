package io.hexline.testkit.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.hexline.application.store.GroupFilter;
import io.hexline.application.store.GroupWrite;
import io.hexline.application.store.Store;
import io.hexline.application.store.Write;
import io.hexline.domain.user.MemberChanges;
import io.hexline.domain.user.Person.Dates;
import io.hexline.domain.user.UserGroup;
import io.hexline.domain.user.UserGroup.Member;
import io.hexline.domain.value.Id.GroupId;
import io.hexline.domain.value.Id.OrgId;
import io.hexline.domain.value.Id.PersonId;
import io.hexline.domain.value.Version;
import io.hexline.world.GroupWithMembers;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Groups are listed by their names, and whoever is removed belongs to none any more. */
public abstract class GroupsContract extends StoreContract {

    private static final GroupId SALES = new GroupId("acme-sales");
    private static final PersonId NOBODY = new PersonId("nobody");

    private static UserGroup group(OrgId org, String name) {
        return group(org, name, org + "-" + name.toLowerCase(Locale.ROOT));
    }

    private static UserGroup group(OrgId org, String name, String id) {
        return new UserGroup(new GroupId(id), org, name, Optional.empty(), Optional.empty(), Dates.NONE, Version.NEW);
    }

    private static GroupWithMembers filled(OrgId org, String name, PersonId... members) {
        return new GroupWithMembers(group(org, name), Set.of(members));
    }

    private Store populated() {
        return store(smallWorld()
                .with(
                        filled(ACME, "Sales", ADA.id(), BOB.id()),
                        filled(ACME, "engineers", ADA.id()),
                        filled(ACME, "Salaried"),
                        filled(GLOBEX, "Sales", EVE.id()))
                .build());
    }

    private static UserGroup group(Store store, GroupId id) {
        return there("group " + id, store.groups().find(ACME, id));
    }

    private static List<String> names(Store store, GroupFilter filter, int skip, int max) {
        return right(store.groups().list(filter, skip, max)).stream()
                .map(UserGroup::name)
                .toList();
    }

    /** As many as the group is said to have. */
    private static List<PersonId> members(Store store, GroupId group) {
        List<PersonId> members = right(store.groups().members(group, 0, 9)).stream()
                .map(Member::person)
                .toList();
        assertEquals(members.size(), right(store.groups().sizes(List.of(group))).getOrDefault(group, 0));
        return members;
    }

    private static void change(Store store, MemberChanges members) {
        commit(store, new GroupWrite.PutGroup(group(store, SALES), members));
    }

    @Test
    void areListedByTheirNames() {
        Store store = populated();
        GroupFilter all = GroupFilter.of(ACME);

        assertEquals(List.of("engineers", "Salaried", "Sales"), names(store, all, 0, 9));
        assertEquals(List.of("Salaried"), names(store, all, 1, 1));
        assertEquals(List.of("Sales", "Salaried", "engineers"), names(store, new GroupFilter(ACME, "", true), 0, 9));
        assertEquals(3, right(store.groups().count(all)));
        assertEquals(List.of("Salaried", "Sales"), names(store, new GroupFilter(ACME, "SAL", false), 0, 9));
        assertEquals(List.of("Sales", "Salaried"), names(store, new GroupFilter(ACME, "SAL", true), 0, 9));
        assertEquals(List.of("Salaried"), names(store, new GroupFilter(ACME, "sal", true), 1, 9));
        assertEquals(2, right(store.groups().count(new GroupFilter(ACME, "sal", false))));
        assertEquals(0, right(store.groups().count(new GroupFilter(ACME, "sales ", false))));
    }

    @Test
    void areFoundInTheirOrganization() {
        Store store = populated();

        assertEquals("Sales", group(store, SALES).name());
        assertEquals(Optional.empty(), right(store.groups().find(GLOBEX, SALES)));
        assertEquals(Optional.of(group(store, SALES)), right(store.groups().named(ACME, "SALES")));
        assertEquals(Optional.empty(), right(store.groups().named(ACME, "Sale")));
    }

    @Test
    void tellWhoBelongsToThemByPages() {
        Store store = populated();

        assertEquals(
                List.of(
                        new Member(ADA.id(), ADA.name().display()),
                        new Member(BOB.id(), BOB.name().display())),
                right(store.groups().members(SALES, 0, 9)));
        assertEquals(
                List.of(new Member(BOB.id(), BOB.name().display())),
                right(store.groups().members(SALES, 1, 1)));
        Map<GroupId, Integer> sizes =
                right(store.groups().sizes(List.of(SALES, new GroupId("acme-salaried"), new GroupId("globex-sales"))));
        assertEquals(2, sizes.get(SALES));
        assertEquals(0, sizes.getOrDefault(new GroupId("acme-salaried"), 0));
        assertEquals(1, sizes.get(new GroupId("globex-sales")));
    }

    @Test
    void tellToWhichPeopleBelong() {
        Store store = populated();

        Map<PersonId, List<UserGroup>> found =
                right(store.groups().ofPeople(ACME, List.of(ADA.id(), BOB.id(), EVE.id(), NOBODY), 9));
        assertEquals(Set.of(ADA.id(), BOB.id()), found.keySet());
        assertEquals(
                List.of("engineers", "Sales"),
                found.get(ADA.id()).stream().map(UserGroup::name).toList());
        assertEquals(List.of(group(store, SALES)), found.get(BOB.id()));
        assertEquals(
                1,
                right(store.groups().ofPeople(ACME, List.of(ADA.id()), 1))
                        .get(ADA.id())
                        .size());
        assertEquals(Map.of(), right(store.groups().ofPeople(ACME, List.of(), 9)));
    }

    @Test
    void membersJoinAndLeave() {
        Store store = populated();

        change(store, MemberChanges.NONE.leftBy(Set.of(BOB.id(), NOBODY)).joinedBy(Set.of(ADA.id(), EVE.id())));
        assertEquals(List.of(ADA.id(), EVE.id()), members(store, SALES));
        change(store, MemberChanges.NONE);
        assertEquals(List.of(ADA.id(), EVE.id()), members(store, SALES));
        change(store, MemberChanges.to(Set.of(BOB.id(), EVE.id())));
        assertEquals(List.of(BOB.id(), EVE.id()), members(store, SALES));
        change(store, MemberChanges.to(Set.of()));
        assertEquals(List.of(), members(store, SALES));
        assertEquals(List.of(ADA.id()), members(store, new GroupId("acme-engineers")));
    }

    @Test
    void nobodyJoinsWhoIsNotThere() {
        Store store = populated();

        refuse(store, new GroupWrite.PutGroup(group(store, SALES), MemberChanges.NONE.joinedBy(Set.of(NOBODY))));
        assertEquals(List.of(ADA.id(), BOB.id()), members(store, SALES));
    }

    @Test
    void keepTheirNamesApartWhateverTheirCase() {
        Store store = populated();
        UserGroup renamed = group(store, SALES)
                .describedAs("ENGINEERS", Optional.of("All of them"), Optional.of("4711"), Instant.EPOCH);

        refuse(store, new GroupWrite.PutGroup(group(ACME, "sales", "other"), MemberChanges.NONE));
        refuse(store, new GroupWrite.PutGroup(renamed, MemberChanges.NONE));
        commit(
                store,
                new GroupWrite.PutGroup(
                        renamed.describedAs("SALES", renamed.description(), renamed.externalId(), Instant.EPOCH),
                        MemberChanges.NONE));
        assertEquals("SALES", group(store, SALES).name());
        assertEquals(Optional.of("All of them"), group(store, SALES).description());
    }

    @Test
    void aChangeOfWhatChangedSinceIsRefused() {
        Store store = populated();
        UserGroup read = group(store, SALES);

        commit(store, new GroupWrite.PutGroup(read, MemberChanges.NONE));
        refuse(store, new GroupWrite.PutGroup(read, MemberChanges.NONE));
        refuse(store, new GroupWrite.RemoveGroup(read));
    }

    @Test
    void whoeverIsRemovedBelongsToNoneAnyMore() {
        Store store = populated();

        commit(store, new Write.RemovePerson(person(store, ADA)));
        assertEquals(List.of(BOB.id()), members(store, SALES));
        assertEquals(List.of(), members(store, new GroupId("acme-engineers")));
        assertEquals(1, right(store.groups().sizes(List.of(SALES))).get(SALES));
    }

    @Test
    void areRemovedWithoutTheirMembers() {
        Store store = populated();

        commit(store, new GroupWrite.RemoveGroup(group(store, SALES)));
        assertEquals(Optional.empty(), right(store.groups().find(ACME, SALES)));
        assertEquals(List.of(), members(store, SALES));
        assertEquals(List.of("engineers", "Salaried"), names(store, GroupFilter.of(ACME), 0, 9));
        assertEquals(2, right(store.groups().count(GroupFilter.of(ACME))));
        assertEquals(ADA.id(), person(store, ADA).id());
        commit(store, new GroupWrite.PutGroup(group(ACME, "Sales"), MemberChanges.NONE));
        assertEquals(3, right(store.groups().count(GroupFilter.of(ACME))));
        assertEquals(List.of(), members(store, SALES));
    }
}
