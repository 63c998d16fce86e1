package io.hexline.postgres.plan;

import io.hexline.application.collaborator.Lease;
import io.hexline.application.failure.PortFailure;
import io.hexline.application.store.DialPlanFilter;
import io.hexline.application.store.GroupFilter;
import io.hexline.application.store.NumberFilter;
import io.hexline.application.store.PeopleFilter;
import io.hexline.application.store.PeopleFilter.PersonPageKey;
import io.hexline.application.store.Store;
import io.hexline.domain.location.PremisesDialPlan;
import io.hexline.domain.location.PremisesDialPlan.DialPlanId;
import io.hexline.domain.user.Role;
import io.vavr.control.Either;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** What is asked of a store, and how many rows at most are looked at for it. */
enum Question {
    A_PERSON_BY_EMAIL(
            "a person by e-mail",
            1,
            store -> store.people().person(Town.someone(7).email())),
    A_CALLER(
            "a person with its record as a subscriber",
            2,
            store -> store.people().withSubscriber(Town.ACME, Town.someone(7).id())),
    TIES("what ties a subscriber to others", 20, store -> store.people().ties(List.of(Town.subscriber(10)))),
    STANDING(
            "what a decision about licenses stands on",
            4,
            store -> store.licenses().standing(Town.ACME, Town.someone(7).id(), Set.of(Town.LICENSE.id()))),
    PEOPLE("100 people behind one", 100, store -> people(store, PeopleFilter.of(Town.ACME), after(500), 0)),
    BY_NAME(
            "100 people whose names begin so",
            100,
            store -> people(store, PeopleFilter.of(Town.ACME).withNamePrefix("user"), Optional.empty(), 0)),
    AT_A_LOCATION(
            "100 people at a location",
            200,
            store -> people(store, PeopleFilter.of(Town.ACME).at(Town.place(3).id()), after(500), 0)),
    AT_A_LOCATION_BY_NAME(
            "100 people at a location by their names",
            4_000,
            store -> people(
                    store,
                    PeopleFilter.of(Town.ACME)
                            .withNamePrefix("")
                            .at(Town.place(3).id()),
                    after(500),
                    0)),
    HOLDERS_BY_NAME(
            "100 people who hold a license and call, by their names",
            400,
            store -> people(
                    store,
                    PeopleFilter.of(Town.ACME)
                            .withNamePrefix("")
                            .holding(Town.LICENSE.id())
                            .calling(true),
                    after(500),
                    0)),
    SILENT_BY_NAME(
            "who cannot call, by their names, where everybody can",
            10,
            store -> people(store, PeopleFilter.of(Town.ACME).withNamePrefix("").calling(false), after(500), 0)),
    BY_PLACE(
            "100 people by their place in the list, here 1,000",
            1_200,
            store -> people(store, PeopleFilter.of(Town.ACME), Optional.empty(), 1_000)),
    ADMINISTRATORS(
            "administrators",
            5,
            store -> people(
                    store, PeopleFilter.of(Town.ACME).withRoles(Set.of(Role.FULL_ADMINISTRATOR)), Optional.empty(), 0)),
    HOLDERS(
            "100 holders of a license",
            200,
            store -> store.licenses()
                    .holders(
                            Town.ACME,
                            Town.LICENSE.id(),
                            Optional.of(Town.someone(500).id()),
                            100)),
    NUMBERS(
            "200 numbers with their owners",
            900,
            store -> store.numbers().list(NumberFilter.of(Town.ACME).withNumber(true), Optional.empty(), 0, 200)),
    HOW_MANY_PEOPLE("how many people there are", 100, store -> store.people().count(PeopleFilter.of(Town.ACME))),
    HOW_MANY_AT_A_LOCATION(
            "how many call from a location",
            100,
            store -> store.locationUsage().users(Town.place(3).id())),
    GROUPS("100 groups of people", 100, store -> store.groups().list(GroupFilter.of(Town.ACME), 0, 100)),
    HOW_MANY_GROUPS("how many groups there are", 100, store -> store.groups().count(GroupFilter.of(Town.ACME))),
    SIZES("how many belong to each of 100 groups", 800, store -> store.groups().sizes(Town.groups(100))),
    MEMBERS("100 members of a group of everybody", 200, store -> store.groups().members(Town.EVERYBODY, 0, 100)),
    DIAL_PLANS(
            "100 dial plans",
            200,
            store -> store.dialPlans().list(DialPlanFilter.of(Town.ACME), Optional.empty(), 0, 100)),
    PATTERNS(
            "100 patterns of a dial plan",
            100,
            store -> store.dialPlans()
                    .patterns(
                            new PremisesDialPlan.Key(Town.ACME, new DialPlanId("plan0")),
                            "",
                            Optional.empty(),
                            0,
                            100)),
    LEADS_TO(
            "whether a dial plan leads to a trunk",
            1,
            store -> store.dialPlans().anyLeadsTo(Town.ACME, Town.TRUNK)),
    BUSY(
            "whether a job is about to move somebody",
            1,
            store -> store.jobs().busyWith(Town.someone(7).id())),
    OWED(
            "what others are still to be told of somebody",
            1,
            store -> store.outbox().about(Set.of(Lease.Key.of(Town.someone(7).id()))));

    private final String words;
    private final int most;
    private final Function<Store, Either<PortFailure, ?>> asked;

    Question(String words, int most, Function<Store, Either<PortFailure, ?>> asked) {
        this.words = words;
        this.most = most;
        this.asked = asked;
    }

    private static Either<PortFailure, ?> people(
            Store store, PeopleFilter filter, Optional<PersonPageKey> after, int skip) {
        return store.people().people(filter, after, skip, 100);
    }

    private static Optional<PersonPageKey> after(int place) {
        return Optional.of(PersonPageKey.of(Town.someone(place)));
    }

    String words() {
        return words;
    }

    int most() {
        return most;
    }

    Object ask(Store store) {
        return asked.apply(store).getOrElseThrow(failure -> new AssertionError(failure.message()));
    }
}
