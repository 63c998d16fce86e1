package io.hexline.testkit.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.hexline.application.collaborator.Lease;
import io.hexline.application.failure.PortFailure;
import io.hexline.domain.user.CallSettings.RecordingAccount;
import io.hexline.domain.value.Id.LocationId;
import io.hexline.domain.value.Id.PersonId;
import io.hexline.world.state.Codec;
import io.hexline.world.state.Opening;
import io.hexline.world.state.StateStore;
import io.hexline.world.state.StateTable;
import io.vavr.control.Either;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What collaborators know is found again, and nobody changes it who is late. */
@ExtendWith(BrokenContract.class)
public abstract class StateStoreContract {

    static final PersonId ADA = new PersonId("ada");
    private static final PersonId BOB = new PersonId("bob");
    private static final PersonId EVE = new PersonId("eve");
    private static final PersonId NOBODY = new PersonId("nobody");
    private static final LocationId NORTH = new LocationId("north");
    private static final LocationId SOUTH = new LocationId("south");

    /** What another process sees too, where there can be one; a new store in which these tables are as they say at first. */
    protected abstract <T> T opened(Function<StateStore, T> tables);

    /** The tables of these tests. */
    record Tables(
            StateStore store,
            StateTable<PersonId, LocationId> places,
            StateTable<String, Integer> counts,
            StateTable<PersonId, RecordingAccount> accounts) {

        static Tables in(StateStore store) {
            return new Tables(
                    store,
                    store.table("contract_places", Codec.text(PersonId::new), Codec.text(LocationId::new), atFirst()),
                    store.table("contract_counts", Codec.STRING, Codec.INTEGER, Opening.of(Map.of("open", 7))),
                    store.table(
                            "contract_accounts",
                            Codec.text(PersonId::new),
                            Codec.json(RecordingAccount.class),
                            Opening.none()));
        }

        private static Opening<PersonId, LocationId> atFirst() {
            Map<PersonId, LocationId> first = Map.of(ADA, NORTH, BOB, NORTH, EVE, NORTH);
            return Opening.<PersonId, LocationId>of(key -> Optional.ofNullable(first.get(key)), first::forEach)
                    .except(Map.of(BOB, Optional.of(SOUTH), EVE, Optional.empty()));
        }

        int count(String key) {
            return counts.find(key).orElse(0);
        }
    }

    private Tables tables() {
        return opened(Tables::in);
    }

    static <K, V> Map<K, V> all(StateTable<K, V> table) {
        Map<K, V> all = new HashMap<>();
        table.forEach((key, value) -> assertEquals(null, all.put(key, value), () -> key + " comes twice"));
        return all;
    }

    @Test
    void holdsAtFirstWhatItIsSaidTo() {
        Tables tables = tables();

        assertEquals(Map.of(ADA, NORTH, BOB, SOUTH), all(tables.places()));
        assertEquals(Optional.of(NORTH), tables.places().find(ADA));
        assertEquals(Optional.of(SOUTH), tables.places().find(BOB));
        assertEquals(Optional.empty(), tables.places().find(EVE));
        assertEquals(Optional.empty(), tables.places().find(NOBODY));
        assertEquals(Map.of("open", 7), all(tables.counts()));
        assertEquals(Map.of(), all(tables.accounts()));
        assertEquals(
                Map.of("open", 7),
                opened(store -> store.constants("contract_constants", Codec.STRING, Codec.INTEGER, Map.of("open", 7))));
    }

    @Test
    void knowsWhatItWasToldLast() {
        StateTable<PersonId, LocationId> places = tables().places();

        places.put(ADA, SOUTH);
        places.put(NOBODY, NORTH);
        places.remove(BOB);
        places.remove(EVE);

        assertEquals(Map.of(ADA, SOUTH, NOBODY, NORTH), all(places));
        places.remove(ADA);
        places.put(BOB, NORTH);
        places.remove(NOBODY);
        assertEquals(Map.of(BOB, NORTH), all(places));
        assertEquals(Optional.of(NORTH), places.hold(BOB));
        assertEquals(Optional.empty(), places.hold(ADA));
    }

    @Test
    void findsSeveralInTheOrderOfTheirKeys() {
        StateTable<PersonId, LocationId> places = tables().places();
        places.put(NOBODY, SOUTH);

        assertEquals(
                List.of(Map.entry(NOBODY, SOUTH), Map.entry(ADA, NORTH)),
                List.copyOf(places.findAll(List.of(NOBODY, EVE, ADA, NOBODY)).entrySet()));
        assertEquals(Map.of(), places.findAll(List.of()));
    }

    @Test
    void tellsWhatWasKnownBeforeAChange() {
        StateTable<PersonId, LocationId> places = tables().places();

        assertEquals(Optional.of(NORTH), places.change(ADA, before -> before.map(any -> SOUTH)));
        assertEquals(Optional.of(SOUTH), places.change(ADA, before -> Optional.empty()));
        assertEquals(Optional.empty(), places.change(ADA, before -> before));
        assertEquals(Optional.empty(), places.change(NOBODY, before -> Optional.of(NORTH)));
        assertEquals(Optional.of(NORTH), places.change(NOBODY, before -> before));
        assertEquals(Map.of(BOB, SOUTH, NOBODY, NORTH), all(places));
    }

    @Test
    void changesSeveralEachInItsWay() {
        StateTable<PersonId, LocationId> places = tables().places();

        Map<PersonId, LocationId> before = places.changeAll(
                List.of(NOBODY, BOB, ADA, EVE),
                (person, known) -> person.equals(EVE)
                        ? known
                        : known.isEmpty()
                                ? Optional.of(SOUTH)
                                : known.filter(SOUTH::equals).map(any -> NORTH));

        assertEquals(Map.of(ADA, NORTH, BOB, SOUTH), before);
        assertEquals(Map.of(BOB, NORTH, NOBODY, SOUTH), all(places));
        assertEquals(Map.of(), places.changeAll(List.of(), (person, known) -> Optional.of(NORTH)));
    }

    @Test
    void putsSeveralAtOnce() {
        StateTable<PersonId, LocationId> places = tables().places();

        places.putAll(Map.of(ADA, SOUTH, EVE, SOUTH, NOBODY, NORTH));
        places.putAll(Map.of());

        assertEquals(Map.of(ADA, SOUTH, BOB, SOUTH, EVE, SOUTH, NOBODY, NORTH), all(places));
    }

    @Test
    void nobodyIsInTimeBehindAGreaterFence() {
        Tables tables = tables();

        assertEquals(Either.right(1), told(tables, lease(2, ADA)));
        assertEquals(Either.right(2), told(tables, lease(2, ADA)));
        assertEquals(Either.right(3), told(tables, lease(4, BOB, ADA)));
        assertEquals(Either.right(4), told(tables, lease(3, EVE)));
        Lease late = lease(3, BOB, EVE);
        assertEquals(Either.left(new PortFailure.LeaseLost(late.keys().toString())), told(tables, late));
        assertEquals(4, tables.count("told"));
    }

    static Lease lease(long fence, PersonId... users) {
        return new Lease(Lease.Key.of(List.of(users)), fence, Instant.MAX);
    }

    private static Either<PortFailure, Integer> told(Tables tables, Lease lease) {
        return tables.store().told(lease, () -> {
            tables.counts().change("told", known -> Optional.of(known.orElse(0) + 1));
            return Either.right(tables.count("told"));
        });
    }

    @Test
    void keepsEveryText() {
        Tables tables = tables();
        List<String> texts = List.of(
                "a",
                "A",
                "a ",
                " a",
                "ä",
                "a\u0006\u0013)",
                "tab\tline\nreturn\rback\\slash",
                "\\N",
                "it's \"so\"",
                "%_,{}");
        texts.forEach(text -> {
            tables.counts().put(text, text.length());
            tables.accounts()
                    .put(
                            new PersonId("of " + text),
                            new RecordingAccount(text, RecordingAccount.Mode.ALWAYS, Optional.empty()));
        });

        texts.forEach(text -> assertEquals(text.length(), tables.count(text), text));
        assertEquals(texts.size() + 1, all(tables.counts()).size());
        all(tables.accounts()).forEach((person, account) -> assertEquals("of " + account.vendor(), person.value()));
    }
}
