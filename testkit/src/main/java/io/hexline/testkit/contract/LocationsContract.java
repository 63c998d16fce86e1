package io.hexline.testkit.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.hexline.application.store.LocationFilter;
import io.hexline.application.store.LocationFilter.LocationPageKey;
import io.hexline.application.store.LocationFilter.Sort;
import io.hexline.application.store.Store;
import io.hexline.application.store.Write;
import io.hexline.domain.location.CallingProfile;
import io.hexline.domain.location.CallingProfile.LocationSettings;
import io.hexline.domain.location.Location;
import io.hexline.domain.location.LocationSchedule;
import io.hexline.domain.location.LocationSchedule.ScheduleType;
import io.hexline.domain.location.ScheduleEvent;
import io.hexline.domain.location.ScheduleEvent.Hours;
import io.hexline.domain.location.ScheduleEvent.Recurrence;
import io.hexline.domain.location.ScheduleEvent.Recurrence.Pattern.Weekly;
import io.hexline.domain.location.ScheduleEvent.Recurrence.Pattern.YearlyByDate;
import io.hexline.domain.location.ScheduleEvent.Recurrence.Pattern.YearlyByDay;
import io.hexline.domain.location.ScheduleEvent.Recurrence.Week;
import io.hexline.domain.value.Id.LocationId;
import io.hexline.testkit.ALocation;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Locations are found by id, whatever their organization, with or without calling. */
public abstract class LocationsContract extends StoreContract {

    @Test
    void findsALocationById() {
        Location quiet = ALocation.named("quiet", GLOBEX).withoutCalling().build();
        Store store = store(smallWorld().with(quiet).build());

        assertEquals(OSLO.calling(), location(store, OSLO.id()).calling());
        assertEquals(GLOBEX, location(store, quiet.id()).org());
        assertEquals(Optional.empty(), location(store, quiet.id()).calling());
        assertEquals(Optional.empty(), right(store.locations().find(new LocationId("nowhere"))));
        assertEquals(
                Set.of(OSLO.id(), BERGEN.id()),
                right(store.locations().findAll(Set.of(BERGEN.id(), OSLO.id(), new LocationId("nowhere"))))
                        .keySet());
        assertEquals(
                there("location", store.locations().find(OSLO.id())),
                right(store.locations().findAll(Set.of(OSLO.id()))).get(OSLO.id()));
    }

    @Test
    void listsTheLocationsOfAnOrganizationByName() {
        Location quiet = ALocation.named("quiet", ACME).withoutCalling().build();
        Store store = store(smallWorld().with(quiet).build());
        LocationFilter all = new LocationFilter(ACME, Optional.empty(), Optional.empty(), false, Sort.BY_NAME);

        assertEquals(List.of(BERGEN.id(), OSLO.id(), quiet.id()), list(store, all, Optional.empty(), 0, 9));
        assertEquals(List.of(BERGEN.id()), list(store, all, Optional.empty(), 0, 1));
        assertEquals(List.of(OSLO.id()), list(store, all, Optional.of(BERGEN), 0, 1));
        assertEquals(List.of(quiet.id()), list(store, all, Optional.of(BERGEN), 1, 9));
    }

    @Test
    void listsThoseToWhichTheFilterApplies() {
        Store store = store(smallWorld()
                .with(ALocation.named("quiet", ACME).withoutCalling().build())
                .build());

        assertEquals(List.of(OSLO.id(), BERGEN.id()), calling(store, Set.of(), "", Sort.BY_NAME_DESCENDING));
        assertEquals(List.of(BERGEN.id()), calling(store, Set.of(), "ERG", Sort.BY_NAME));
        assertEquals(List.of(OSLO.id()), calling(store, Set.of(OSLO.id()), "", Sort.BY_ID));
    }

    @Test
    void findsLocationsByAPartOfTheNameThatTheyHaveNow() {
        Location quiet = ALocation.named("northbergen", ACME).withoutCalling().build();
        Store store = store(smallWorld().with(quiet).build());

        assertEquals(List.of(BERGEN.id(), quiet.id()), named(store, "ERGE", Sort.BY_NAME, Optional.empty()));
        assertEquals(List.of(quiet.id(), BERGEN.id()), named(store, "erge", Sort.BY_NAME_DESCENDING, Optional.empty()));
        assertEquals(List.of(BERGEN.id(), quiet.id()), named(store, "erge", Sort.BY_ID, Optional.empty()));
        for (Sort sort : List.of(Sort.BY_NAME, Sort.BY_ID)) {
            assertEquals(List.of(quiet.id()), named(store, "erge", sort, Optional.of(BERGEN)));
            assertEquals(List.of(), named(store, "erge", sort, Optional.of(quiet)));
        }
        assertEquals(List.of(BERGEN.id()), named(store, "erge", Sort.BY_NAME_DESCENDING, Optional.of(quiet)));
        assertEquals(List.of(BERGEN.id()), calling(store, Set.of(), "erge", Sort.BY_ID));
        assertEquals(List.of(), named(store, "b%n", Sort.BY_ID, Optional.empty()));

        Location bergen = location(store, BERGEN.id());
        commit(
                store,
                new Write.PutLocation(bergen.describedAs("Bjørgvin", bergen.region(), bergen.premises())),
                new Write.RemoveLocation(location(store, quiet.id())));
        assertEquals(List.of(), named(store, "erge", Sort.BY_NAME, Optional.empty()));
        assertEquals(List.of(BERGEN.id()), named(store, "BJØR", Sort.BY_NAME, Optional.empty()));
    }

    private static List<LocationId> named(Store store, String part, Sort sort, Optional<Location> after) {
        return list(store, new LocationFilter(ACME, Optional.empty(), Optional.of(part), false, sort), after, 0, 9);
    }

    private static List<LocationId> calling(Store store, Set<LocationId> within, String name, Sort sort) {
        LocationFilter filter = new LocationFilter(
                ACME,
                Optional.of(within).filter(some -> !some.isEmpty()),
                Optional.of(name).filter(part -> !part.isEmpty()),
                true,
                sort);
        return list(store, filter, Optional.empty(), 0, 9);
    }

    @Test
    void aLocationKeepsItsPlaceAmongIdsWhateverItIsCalled() {
        Store store = store(smallWorld().build());
        Location oslo = location(store, OSLO.id());
        commit(store, new Write.PutLocation(oslo.describedAs("Aasen", oslo.region(), oslo.premises())));

        LocationFilter byId = new LocationFilter(ACME, Optional.empty(), Optional.empty(), false, Sort.BY_ID);
        assertEquals(List.of(BERGEN.id(), OSLO.id()), list(store, byId, Optional.empty(), 0, 9));
        assertEquals(List.of(OSLO.id()), list(store, byId, Optional.of(BERGEN), 0, 9));
    }

    @Test
    void forgetsANameThatIsNoLongerGiven() {
        Store store = store(smallWorld().build());
        Location oslo = location(store, OSLO.id());

        commit(store, new Write.PutLocation(oslo.describedAs("Kristiania", oslo.region(), oslo.premises())));
        commit(store, new Write.RemoveLocation(location(store, BERGEN.id())));

        LocationFilter all = new LocationFilter(ACME, Optional.empty(), Optional.empty(), false, Sort.BY_NAME);
        assertEquals(List.of(OSLO.id()), list(store, all, Optional.empty(), 0, 9));
        assertEquals(List.of(), right(store.locations().named(ACME, "oslo")));
        assertEquals(1, right(store.locations().named(ACME, "kristiania")).size());
        assertEquals(List.of(), right(store.locations().named(GLOBEX, "kristiania")));
    }

    @Test
    void aRoutingPrefixIsThatOfOneLocationOfAnOrganization() {
        Location elsewhere = dialled(ALocation.named("elsewhere", GLOBEX).build(), "81");
        Store store = store(smallWorld().with(elsewhere).build());

        commit(store, new Write.PutLocation(dialled(location(store, OSLO.id()), "81")));
        refuse(store, new Write.PutLocation(dialled(location(store, BERGEN.id()), "81")));
        assertEquals(Optional.of(OSLO.id()), behind(store, "81"));
        assertEquals(Optional.empty(), behind(store, "8"));

        commit(store, new Write.PutLocation(dialled(location(store, OSLO.id()), "82")));
        assertEquals(Optional.empty(), behind(store, "81"));
        commit(store, new Write.PutLocation(dialled(location(store, BERGEN.id()), "81")));
        assertEquals(Optional.of(BERGEN.id()), behind(store, "81"));
        commit(store, new Write.RemoveLocation(location(store, BERGEN.id())));
        assertEquals(Optional.empty(), behind(store, "81"));
    }

    private static Optional<LocationId> behind(Store store, String prefix) {
        return right(store.locations().withRoutingPrefix(ACME, prefix)).map(Location::id);
    }

    private static Location dialled(Location location, String prefix) {
        CallingProfile calling = location.calling().orElseThrow();
        LocationSettings settings = new LocationSettings(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false,
                Optional.of(prefix),
                LocationSettings.DEFAULT.minutesLocated(),
                Optional.empty());
        return location.withCalling(calling.withSettings(calling.numbers(), calling.pstn(), settings));
    }

    private static List<LocationId> list(
            Store store, LocationFilter filter, Optional<Location> after, int skip, int max) {
        return right(store.locations().list(filter, after.map(LocationPageKey::of), skip, max)).stream()
                .map(Location::id)
                .toList();
    }

    @Test
    void keepsTheSchedulesOfALocation() {
        Store store = store(smallWorld().build());
        LocalDate day = LocalDate.of(2026, 12, 24);
        List<LocationSchedule> schedules = List.of(
                LocationSchedule.named("office hours"),
                new LocationSchedule(
                        ScheduleType.HOLIDAYS,
                        "closed",
                        List.of(
                                event("eve", day, new YearlyByDate(24, Month.DECEMBER)),
                                event("thanks", day, new YearlyByDay(DayOfWeek.THURSDAY, Week.FOURTH, Month.NOVEMBER)),
                                event("rest", day, new Weekly(Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY))))));
        Location oslo = location(store, OSLO.id());
        CallingProfile calling = oslo.calling().orElseThrow();

        commit(
                store,
                new Write.PutLocation(
                        oslo.withCalling(calling.withOffering(calling.offering().withSchedules(schedules)))));

        assertEquals(
                schedules,
                location(store, OSLO.id()).calling().orElseThrow().offering().schedules());
    }

    private static ScheduleEvent event(String name, LocalDate day, Recurrence.Pattern pattern) {
        return new ScheduleEvent(
                name,
                day,
                day,
                Optional.of(new Hours(LocalTime.of(8, 30), LocalTime.of(16, 0))),
                Optional.of(new Recurrence(Optional.of(day.plusYears(2)), pattern)));
    }
}
