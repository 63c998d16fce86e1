package io.hexline.application.move.job;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.hexline.domain.job.MoveItem;
import io.hexline.domain.value.Id.PersonId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class JobScheduleTest {

    private static final List<MoveItem> ITEMS =
            OneJob.accepted("ada", "bob", "cleo", "dan").items();
    private static final PersonId ADA = new PersonId("ada");
    private static final PersonId BOB = new PersonId("bob");
    private static final PersonId CLEO = new PersonId("cleo");

    private static List<MoveItem> alone(int place) {
        return List.of(ITEMS.get(place));
    }

    private static final List<List<MoveItem>> EACH_ALONE = List.of(alone(0), alone(1), alone(2), alone(3));

    @Test
    void thoseWhoHaveNothingToDoWithEachOtherBeginTogether() {
        JobSchedule schedule = JobSchedule.of(EACH_ALONE, Map.of(), List.of());

        assertEquals(EACH_ALONE.subList(0, 3), schedule.first(3));
        assertEquals(EACH_ALONE, schedule.first(9));
    }

    @Test
    void whoeverWaitsForOneOfThemBeginsLaterAndSoDoThoseBehind() {
        JobSchedule schedule = JobSchedule.of(EACH_ALONE, Map.of(CLEO, Set.of(BOB)), List.of());

        assertEquals(EACH_ALONE.subList(0, 2), schedule.first(4));
        assertEquals(EACH_ALONE.subList(2, 4), schedule.behind(2, List.of()).first(4));
    }

    @Test
    void ofThoseWhoWantTheSameOneBeginsAtATime() {
        JobSchedule schedule = JobSchedule.of(EACH_ALONE, Map.of(), List.of(Set.of(ADA, CLEO), Set.of(BOB, CLEO)));

        assertEquals(EACH_ALONE.subList(0, 2), schedule.first(4));
    }

    @Test
    void aGroupGoesTogetherWhateverItsUsersWant() {
        List<MoveItem> both = ITEMS.subList(0, 2);
        JobSchedule schedule = JobSchedule.of(
                List.of(both, alone(2), alone(3)),
                Map.of(ADA, Set.of(BOB), BOB, Set.of(ADA)),
                List.of(Set.of(ADA, BOB)));

        assertEquals(List.of(both, alone(2), alone(3)), schedule.first(4));
        assertEquals(List.of(both), schedule.first(1));
    }

    @Test
    void whoeverHasToTryAgainGoesBeforeTheOthers() {
        JobSchedule schedule = JobSchedule.of(EACH_ALONE, Map.of(), List.of(Set.of(ADA, CLEO)));

        JobSchedule next = schedule.behind(2, List.of(alone(0)));

        assertEquals(List.of(alone(0), alone(2), alone(3)), next.groups());
        assertEquals(List.of(alone(0)), next.first(4));
    }
}
