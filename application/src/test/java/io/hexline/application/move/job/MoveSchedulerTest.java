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
import io.hexline.application.move.assess.MovingUsers.MoverReader;
import io.hexline.application.store.DeviceProfiles;
import io.hexline.application.store.Features;
import io.hexline.application.store.LocationUsage;
import io.hexline.application.store.Locations;
import io.hexline.application.store.People;
import io.hexline.domain.job.MoveItem;
import io.hexline.domain.job.MoveItem.MoveOutcome;
import io.hexline.domain.location.CallingProfile;
import io.hexline.domain.location.Location;
import io.hexline.domain.move.MoveDraft.RequestedMove;
import io.hexline.domain.user.CallSettings;
import io.hexline.domain.user.Lines;
import io.hexline.domain.user.Subscriber;
import io.hexline.domain.user.Subscriber.GroupRoles;
import io.hexline.domain.value.Change;
import io.hexline.domain.value.Extension;
import io.hexline.domain.value.Id.LocationId;
import io.hexline.domain.value.Id.OrgId;
import io.hexline.domain.value.Id.PersonId;
import io.hexline.domain.value.Region;
import io.hexline.domain.value.Version;
import io.vavr.control.Either;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** In these jobs a user's name is the extension that it is to get, at one location; who has which is told. */
class MoveSchedulerTest {

    private static final LocationId BERGEN = new LocationId("bergen");

    private final People people = mock(People.class);
    private final Locations locations = mock(Locations.class);
    private final LocationUsage usage = mock(LocationUsage.class);
    private final Features features = mock(Features.class);
    private final Map<PersonId, Subscriber> known = new HashMap<>();
    private final DeviceProfiles devices = mock(DeviceProfiles.class);
    private final MoveScheduler scheduler =
            new MoveScheduler(new MoverReader(people, devices), locations, usage, features);
    private final MoveItem ada = item(1, "ada", "101");
    private final MoveItem bob = item(2, "bob", "102");
    private final MoveItem cleo = item(3, "cleo", "103");

    @BeforeEach
    void storeWorks() {
        when(devices.usedBy(any())).thenReturn(Either.right(List.of()));
        List.of("ada", "bob", "cleo").forEach(user -> callsFrom(user, new LocationId("oslo"), Lines.NONE));
        when(people.subscribers(any())).thenAnswer(call -> {
            Collection<PersonId> asked = call.getArgument(0);
            return Either.right(known.values().stream()
                    .filter(one -> asked.contains(one.person()))
                    .toList());
        });
        when(locations.find(any())).thenReturn(Either.right(Optional.empty()));
        when(usage.users(any())).thenReturn(Either.right(0));
        when(features.of(any())).thenReturn(Either.right(List.of()));
    }

    private static MoveItem item(int number, String user, String extension) {
        return new MoveItem(
                number,
                new RequestedMove(new PersonId(user), BERGEN, Change.set(new Extension(extension)), Change.keep()),
                new MoveOutcome.Waiting());
    }

    private void has(String user, String extension) {
        callsFrom(user, BERGEN, Lines.of(Optional.of(new Extension(extension)), Optional.empty()));
    }

    private void callsFrom(String user, LocationId location, Lines lines) {
        PersonId id = new PersonId(user);
        known.put(id, Subscriber.unprovisioned(id).relocated(location, lines, GroupRoles.NONE, CallSettings.DEFAULT));
    }

    private void hasRoomFor(int users, int there) {
        CallingProfile calling = new CallingProfile(
                OptionalInt.of(users),
                CallingProfile.DEFAULT.dialPlan(),
                CallingProfile.DEFAULT.numbers(),
                Optional.empty(),
                Optional.empty(),
                CallingProfile.DEFAULT.offering(),
                CallingProfile.DEFAULT.infrastructure(),
                Optional.empty());
        Location bergen = new Location(
                BERGEN,
                new OrgId("acme"),
                "Bergen",
                new Region("NO", Optional.empty()),
                Optional.of(calling),
                Version.NEW);
        when(locations.find(BERGEN)).thenReturn(Either.right(Optional.of(bergen)));
        when(usage.users(BERGEN)).thenReturn(Either.right(there));
    }

    @Test
    void theOrderOfTheJobDecidesNothing() {
        assertEquals(
                Either.right(List.of(List.of(ada), List.of(bob), List.of(cleo))),
                scheduler.groups(List.of(cleo, ada, bob)));
    }

    @Test
    void whoComesToAFullLocationWaitsForThoseWhoLeaveIt() {
        callsFrom("cleo", BERGEN, Lines.NONE);
        MoveItem leaving = new MoveItem(
                3,
                new RequestedMove(new PersonId("cleo"), new LocationId("oslo"), Change.keep(), Change.keep()),
                new MoveOutcome.Waiting());
        List<MoveItem> all = List.of(ada, bob, leaving);

        hasRoomFor(3, 1);
        assertEquals(Either.right(List.of(List.of(ada), List.of(bob), List.of(leaving))), scheduler.groups(all));
        hasRoomFor(2, 1);
        assertEquals(Either.right(List.of(List.of(leaving), List.of(ada), List.of(bob))), scheduler.groups(all));
        assertEquals(Either.right(List.of(leaving)), scheduler.ahead(List.of(ada, bob), List.of(leaving)));
    }

    @Test
    void whoeverDependsOnNobodyGoesAloneInTheOrderOfTheJob() {
        assertEquals(
                Either.right(List.of(List.of(ada), List.of(bob), List.of(cleo))),
                scheduler.groups(List.of(ada, bob, cleo)));
    }

    @Test
    void whoeverGivesUpWhatAnotherIsToGetGoesFirst() {
        has("cleo", "101");

        assertEquals(
                Either.right(List.of(List.of(cleo), List.of(ada), List.of(bob))),
                scheduler.groups(List.of(ada, bob, cleo)));
    }

    @Test
    void thoseWhoWaitForEachOtherGoTogether() {
        has("bob", "101");
        has("ada", "102");

        assertEquals(
                Either.right(List.of(List.of(ada, bob), List.of(cleo))), scheduler.groups(List.of(ada, bob, cleo)));
    }

    @Test
    void thoseWhoWantTheSameExtensionOrTheLastPlaceDoNotBeginTogether() {
        MoveItem dan = item(4, "dan", "101");
        callsFrom("dan", new LocationId("oslo"), Lines.NONE);

        assertEquals(Either.right(List.of(List.of(ada), List.of(bob))), begin(List.of(ada, bob, dan)));
        hasRoomFor(2, 1);
        assertEquals(Either.right(List.of(List.of(ada))), begin(List.of(ada, bob)));
        hasRoomFor(3, 1);
        assertEquals(Either.right(List.of(List.of(ada), List.of(bob))), begin(List.of(ada, bob)));
    }

    private Either<PortFailure, List<List<MoveItem>>> begin(List<MoveItem> items) {
        return scheduler.schedule(items).map(schedule -> schedule.first(9));
    }

    @Test
    void somebodyOutsideTheJobKeepsNobodyWaiting() {
        has("zoe", "101");
        has("ada", "101");

        assertEquals(Either.right(List.of(List.of(ada), List.of(bob))), scheduler.groups(List.of(ada, bob)));
    }

    @Test
    void aGroupWaitsForThoseOfTheOthersWhoHaveWhatItIsToGet() {
        has("cleo", "101");
        has("ada", "102");

        assertEquals(Either.right(List.of(cleo)), scheduler.ahead(List.of(ada), List.of(bob, cleo)));
        assertEquals(Either.right(List.of()), scheduler.ahead(List.of(ada, bob), List.of(ada)));
    }

    @Test
    void thoseOfTheOthersWhoWaitForAGroupAreBehindIt() {
        has("cleo", "101");
        has("ada", "102");

        assertEquals(Either.right(List.of(ada)), scheduler.behind(List.of(cleo), List.of(ada, bob, cleo)));
        assertEquals(Either.right(List.of(bob)), scheduler.behind(List.of(cleo, ada), List.of(ada, bob, cleo)));
        assertEquals(Either.right(List.of()), scheduler.behind(List.of(bob), List.of(ada, bob, cleo)));
    }

    @Test
    void whereNobodyElseIsThereNothingIsRead() {
        assertEquals(Either.right(List.of(List.of(ada))), scheduler.groups(List.of(ada)));
        assertEquals(Either.right(List.of()), scheduler.groups(List.of()));
        assertEquals(Either.right(List.of()), scheduler.ahead(List.of(ada), List.of()));

        verifyNoInteractions(people, locations, usage);
    }

    @Test
    void whatCannotBeReadForAMomentIsReadAgain() {
        has("bob", "101");
        when(usage.users(any())).thenReturn(Either.left(OneJob.DOWN)).thenReturn(Either.right(0));

        assertEquals(Either.right(List.of(List.of(bob), List.of(ada))), scheduler.groups(List.of(ada, bob)));
    }

    @Test
    void whatCannotBeReadForGoodIsNotLeftOut() {
        doReturn(Either.left(OneJob.DOWN)).when(people).subscribers(any());

        Either<PortFailure, List<List<MoveItem>>> schedule = scheduler.groups(List.of(ada, bob));

        assertEquals(Either.left(OneJob.DOWN), schedule);
        verify(people, times(5)).subscribers(any());
    }
}
