package io.hexline.domain.user;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.hexline.domain.value.Id.PersonId;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What comes later in a request counts. */
class MemberChangesTest {

    private static final PersonId ADA = new PersonId("ada");
    private static final PersonId BOB = new PersonId("bob");

    @Test
    void whoLeavesAfterJoiningIsNoMember() {
        assertEquals(
                new MemberChanges(false, Set.of(BOB), Set.of(ADA)),
                MemberChanges.NONE.joinedBy(Set.of(ADA, BOB)).leftBy(Set.of(ADA)));
    }

    @Test
    void whoJoinsAfterLeavingIsOne() {
        assertEquals(
                new MemberChanges(false, Set.of(ADA), Set.of(BOB)),
                MemberChanges.NONE.leftBy(Set.of(ADA, BOB)).joinedBy(Set.of(ADA)));
    }

    @Test
    void whereAllAreReplacedNobodyHasToLeave() {
        assertEquals(
                new MemberChanges(true, Set.of(BOB), Set.of()),
                MemberChanges.to(Set.of(ADA)).joinedBy(Set.of(BOB)).leftBy(Set.of(ADA)));
    }
}
