package io.hexline.application.move.job;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doReturn;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import io.hexline.application.failure.PortFailure;
import io.hexline.application.store.Extensions;
import io.hexline.application.store.Numbers;
import io.hexline.application.store.People;
import io.hexline.domain.job.MoveItem;
import io.hexline.domain.job.MoveItem.MoveOutcome;
import io.hexline.domain.move.MoveDraft.RequestedMove;
import io.hexline.domain.number.InventoryNumber.NumberOwner;
import io.hexline.domain.value.Change;
import io.hexline.domain.value.Extension;
import io.hexline.domain.value.Id.LocationId;
import io.hexline.domain.value.Id.PersonId;
import io.vavr.control.Either;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** In these jobs a user's name is the extension that it is to get, at one location; who has which is told. */
class MoveSchedulerTest {

    private static final LocationId BERGEN = new LocationId("bergen");

    private final People people = mock(People.class);
    private final Extensions extensions = mock(Extensions.class);
    private final Numbers numbers = mock(Numbers.class);
    private final Map<Extension, NumberOwner> owners = new HashMap<>();
    private final MoveScheduler scheduler = new MoveScheduler(people, extensions, numbers);
    private final MoveItem ada = item(1, "ada", "101");
    private final MoveItem bob = item(2, "bob", "102");
    private final MoveItem cleo = item(3, "cleo", "103");

    @BeforeEach
    void storeWorks() {
        when(people.subscribers(any())).thenReturn(Either.right(List.of()));
        when(numbers.find(any())).thenReturn(Either.right(List.of()));
        when(extensions.owners(any(), any())).thenAnswer(call -> {
            Collection<Extension> asked = call.getArgument(1);
            Map<Extension, NumberOwner> found = new HashMap<>(owners);
            found.keySet().retainAll(asked);
            return Either.right(found);
        });
    }

    private static MoveItem item(int number, String user, String extension) {
        return new MoveItem(
                number,
                new RequestedMove(new PersonId(user), BERGEN, Change.set(new Extension(extension)), Change.keep()),
                new MoveOutcome.Waiting());
    }

    private void has(String user, String extension) {
        owners.put(new Extension(extension), new NumberOwner.User(new PersonId(user), user));
    }

    @Test
    void whoeverDependsOnNobodyGoesAloneInTheOrderOfTheJob() {
        assertEquals(
                Either.right(List.of(List.of(ada), List.of(bob), List.of(cleo))),
                scheduler.schedule(List.of(ada, bob, cleo)));
    }

    @Test
    void whoeverGivesUpWhatAnotherIsToGetGoesFirst() {
        has("cleo", "101");

        assertEquals(
                Either.right(List.of(List.of(cleo), List.of(ada), List.of(bob))),
                scheduler.schedule(List.of(ada, bob, cleo)));
    }

    @Test
    void thoseWhoWaitForEachOtherGoTogether() {
        has("bob", "101");
        has("ada", "102");

        assertEquals(
                Either.right(List.of(List.of(ada, bob), List.of(cleo))), scheduler.schedule(List.of(ada, bob, cleo)));
    }

    @Test
    void somebodyOutsideTheJobKeepsNobodyWaiting() {
        has("zoe", "101");
        has("ada", "101");

        assertEquals(Either.right(List.of(List.of(ada), List.of(bob))), scheduler.schedule(List.of(ada, bob)));
    }

    @Test
    void aGroupWaitsForThoseOfTheOthersWhoHaveWhatItIsToGet() {
        has("cleo", "101");
        has("ada", "102");

        assertEquals(Either.right(List.of(cleo)), scheduler.ahead(List.of(ada), List.of(bob, cleo)));
        assertEquals(Either.right(List.of()), scheduler.ahead(List.of(ada, bob), List.of(ada)));
    }

    @Test
    void whereNobodyElseIsThereNothingIsRead() {
        assertEquals(Either.right(List.of(List.of(ada))), scheduler.schedule(List.of(ada)));
        assertEquals(Either.right(List.of()), scheduler.schedule(List.of()));
        assertEquals(Either.right(List.of()), scheduler.ahead(List.of(ada), List.of()));

        verifyNoInteractions(people, extensions, numbers);
    }

    @Test
    void whatCannotBeReadForAMomentIsReadAgain() {
        has("bob", "101");
        when(numbers.find(any())).thenReturn(Either.left(OneJob.DOWN)).thenReturn(Either.right(List.of()));

        assertEquals(Either.right(List.of(List.of(bob), List.of(ada))), scheduler.schedule(List.of(ada, bob)));
    }

    @Test
    void whatCannotBeReadForGoodIsNotLeftOut() {
        doReturn(Either.left(OneJob.DOWN)).when(extensions).owners(any(), any());

        Either<PortFailure, List<List<MoveItem>>> schedule = scheduler.schedule(List.of(ada, bob));

        assertEquals(Either.left(OneJob.DOWN), schedule);
        verify(extensions, times(5)).owners(any(), any());
    }
}
