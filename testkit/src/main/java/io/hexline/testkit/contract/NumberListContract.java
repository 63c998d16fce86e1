package io.hexline.testkit.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.hexline.application.store.NumberCounts;
import io.hexline.application.store.NumberFilter;
import io.hexline.application.store.NumberFilter.Kind;
import io.hexline.application.store.NumberFilter.NumberPageKey;
import io.hexline.application.store.NumberFilter.OwnerFilter;
import io.hexline.application.store.NumberMatch;
import io.hexline.application.store.NumberUse;
import io.hexline.application.store.Store;
import io.hexline.application.store.Write;
import io.hexline.domain.number.InventoryNumber;
import io.hexline.domain.number.InventoryNumber.NumberOwner.FeatureType;
import io.hexline.domain.number.InventoryNumber.NumberState;
import io.hexline.domain.number.InventoryNumber.NumberType;
import io.hexline.domain.number.NumberBlock;
import io.hexline.domain.user.Person;
import io.hexline.domain.user.Person.PersonName;
import io.hexline.domain.value.Extension;
import io.hexline.domain.value.Id.BlockId;
import io.hexline.domain.value.Id.CarrierId;
import io.hexline.domain.value.PhoneNumber;
import io.hexline.testkit.ANumber;
import io.hexline.testkit.ASubscriber;
import io.hexline.testkit.AWorld;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** The inventory lists numbers, and extensions without number, by where they are and who has them. */
public abstract class NumberListContract extends StoreContract {

    private static final PhoneNumber OF_ADA = new PhoneNumber("+4721555101");
    private static final PhoneNumber OTHER_OF_ADA = new PhoneNumber("+4721555102");

    private static final NumberMatch OTHER_THAN_THE_SECOND =
            NumberMatch.oneOf(Set.of(new PhoneNumber("+4721555103"), OF_ADA, new PhoneNumber("+4721555199")));

    private Store populated() {
        return store(smallWorld()
                .with(
                        ANumber.of("+4721555103", OSLO).build(),
                        ANumber.of(OTHER_OF_ADA.value(), OSLO).ownedBy(ADA).build(),
                        ANumber.of(OF_ADA.value(), OSLO).ownedBy(ADA).build(),
                        ANumber.of("+4755555104", BERGEN).build())
                .with(AWorld.huntGroup(OSLO.id(), "Sales", new Extension("100")))
                .with(
                        ASubscriber.of(ADA, OSLO.id())
                                .withExtension("101")
                                .withNumber(OF_ADA)
                                .withAlternate(OTHER_OF_ADA, "102")
                                .build(),
                        ASubscriber.of(BOB, BERGEN.id()).withExtension("101").build())
                .build());
    }

    private static final NumberFilter ALL = NumberFilter.of(ACME);

    private static NumberFilter where(UnaryOperator<NumberFilter> change) {
        return change.apply(ALL);
    }

    private static List<NumberUse> uses(
            Store store, NumberFilter filter, Optional<NumberPageKey> after, int skip, int max) {
        return right(store.numbers().list(filter, after, skip, max));
    }

    /** Each as its last digits, or as its extension and location. */
    private static List<String> list(Store store, NumberFilter filter) {
        return texts(uses(store, filter, Optional.empty(), 0, 99));
    }

    private static List<String> texts(List<NumberUse> uses) {
        return uses.stream()
                .map(use -> use.number()
                        .map(number -> number.number().value().substring(8))
                        .orElseGet(() -> use.extension().orElseThrow() + " "
                                + use.location().orElseThrow()))
                .toList();
    }

    @Test
    void listsNumbersFirstAndThenExtensions() {
        Store store = populated();

        assertEquals(List.of("101", "102", "103", "104", "100 oslo", "101 bergen"), list(store, ALL));
        assertEquals(List.of(), list(store, NumberFilter.of(GLOBEX)));
    }

    @Test
    void goesOnBehindAPlace() {
        Store store = populated();
        List<NumberUse> all = uses(store, ALL, Optional.empty(), 0, 99);
        for (int place = 0; place < all.size(); place++) {
            NumberPageKey last = NumberPageKey.of(all.get(place));
            assertEquals(all.subList(place + 1, all.size()), uses(store, ALL, Optional.of(last), 0, 99));
        }
        assertEquals(List.of("103", "104"), texts(uses(store, ALL, Optional.empty(), 2, 2)));

        InventoryNumber free = right(store.numbers().find(List.of(new PhoneNumber("+4721555103"))))
                .get(0);
        commit(store, new Write.RemoveNumber(free));
        assertEquals(
                List.of("104", "100 oslo", "101 bergen"),
                texts(uses(store, ALL, Optional.of(NumberPageKey.of(all.get(2))), 0, 99)));
    }

    @Test
    void tellsWhatANumberIsForItsOwner() {
        Store store = populated();
        List<NumberUse> all = uses(store, ALL, Optional.empty(), 0, 99);

        assertEquals(NumberUse.Part.PRIMARY, all.get(0).part());
        assertEquals(Optional.of(new Extension("101")), all.get(0).extension());
        assertEquals(NumberUse.Part.ALTERNATE, all.get(1).part());
        assertEquals(Optional.of(new Extension("102")), all.get(1).extension());
        assertEquals(Optional.of(ANumber.owner(ADA)), all.get(1).owner());
        assertEquals(Optional.empty(), all.get(2).owner());
        assertEquals(Optional.of(ANumber.owner(BOB)), all.get(5).owner());
    }

    @Test
    void filters() {
        Store store = populated();
        OwnerFilter ada = new OwnerFilter(Optional.of(ADA.id()), Optional.empty(), Optional.empty());
        OwnerFilter named = new OwnerFilter(Optional.empty(), Optional.of("bob"), Optional.empty());
        OwnerFilter huntGroups = new OwnerFilter(
                Optional.empty(), Optional.empty(), Optional.of(new Kind.Features(FeatureType.HUNT_GROUP)));
        OwnerFilter people = new OwnerFilter(Optional.empty(), Optional.empty(), Optional.of(new Kind.People()));

        assertEquals(List.of("101", "102", "103", "100 oslo"), list(store, where(all -> all.at(OSLO.id()))));
        assertEquals(List.of("104", "101 bergen"), list(store, where(all -> all.within(Set.of(BERGEN.id())))));
        assertEquals(List.of("101", "102"), list(store, where(all -> all.ownedBy(ada))));
        assertEquals(List.of("101 bergen"), list(store, where(all -> all.ownedBy(named))));
        assertEquals(List.of("100 oslo"), list(store, where(all -> all.ownedBy(huntGroups))));
        assertEquals(List.of("101", "102", "101 bergen"), list(store, where(all -> all.ownedBy(people))));
        assertEquals(List.of("103", "104"), list(store, where(all -> all.available(true))));
        assertEquals(
                List.of("103"), list(store, where(all -> all.available(true).at(OSLO.id()))));
        assertEquals(
                List.of("101", "102"),
                list(store, where(all -> all.available(false).withNumber(true))));
        assertEquals(List.of("101", "101 bergen"), list(store, where(all -> all.dialledAs(new Extension("101")))));
        assertEquals(List.of("100 oslo", "101 bergen"), list(store, where(all -> all.withNumber(false))));
        assertEquals(List.of("102"), list(store, where(all -> all.in(NumberUse.Part.ALTERNATE))));
        assertEquals(List.of(), list(store, where(all -> all.in(NumberState.INACTIVE))));
        assertEquals(List.of(), list(store, where(all -> all.of(Set.of(NumberType.TOLL_FREE)))));
    }

    @Test
    void findsNumbersByTheirDigitsAndByThemselves() {
        Store store = populated();

        assertEquals(List.of("103"), list(store, where(all -> all.like(NumberMatch.containing("4721555103")))));
        assertEquals(List.of("104"), list(store, where(all -> all.like(NumberMatch.containing("5555")))));
        assertEquals(List.of("101", "103"), list(store, where(all -> all.like(OTHER_THAN_THE_SECOND))));
        assertEquals(
                List.of("103"),
                list(store, where(all -> all.like(OTHER_THAN_THE_SECOND).available(true))));
        assertEquals(List.of(), list(store, where(all -> all.like(NumberMatch.oneOf(Set.of())))));
    }

    private static final NumberBlock BLOCK =
            new NumberBlock(new BlockId("block"), new PhoneNumber("+4721555102"), new PhoneNumber("+4721555199"));
    private static final CarrierId FJORD = new CarrierId("fjord");

    private Store withOneOfAnotherCarrier() {
        Store store = populated();
        commit(
                store,
                new Write.PutNumber(ANumber.of("+4721555105", OSLO)
                        .build()
                        .providedBy(FJORD)
                        .inState(NumberState.INACTIVE)),
                new Write.PutNumber(ANumber.of("+472155511", OSLO).build()));
        return store;
    }

    @Test
    void findsNumbersByTheirBlock() {
        Store store = withOneOfAnotherCarrier();
        NumberFilter inside = ALL.like(NumberMatch.ANY.in(BLOCK));

        assertEquals(List.of("102", "103", "105"), list(store, inside));
        assertEquals(List.of("103", "105"), list(store, inside.available(true)));
        List<NumberUse> first = uses(store, inside, Optional.empty(), 0, 1);
        assertEquals(
                List.of("103", "105"), texts(uses(store, inside, Optional.of(NumberPageKey.of(first.get(0))), 0, 9)));
        assertEquals(List.of(), list(store, NumberFilter.of(GLOBEX).like(NumberMatch.ANY.in(BLOCK))));
    }

    @Test
    void findsNumbersByTheirCarrierAndTheirState() {
        Store store = withOneOfAnotherCarrier();

        assertEquals(List.of("105"), list(store, ALL.like(NumberMatch.ANY.from(FJORD))));
        assertEquals(
                List.of("105"),
                list(store, ALL.like(NumberMatch.containing("5551").from(FJORD).in(BLOCK))));
        assertEquals(
                List.of("105"),
                list(store, ALL.at(OSLO.id()).in(NumberState.INACTIVE).available(true)));
        assertEquals(List.of(), list(store, ALL.at(BERGEN.id()).in(NumberState.INACTIVE)));
    }

    private static NumberFilter ofOwnersNamed(String part) {
        return ALL.ownedBy(new OwnerFilter(Optional.empty(), Optional.of(part), Optional.empty()));
    }

    @Test
    void goesOnBehindAPlaceWhereItLooksForAPart() {
        Store store = populated();
        NumberFilter digits = ALL.like(NumberMatch.containing("5551"));
        List<NumberUse> found = uses(store, digits, Optional.empty(), 0, 2);

        assertEquals(List.of("101", "102"), texts(found));
        assertEquals(
                List.of("103", "104"), texts(uses(store, digits, Optional.of(NumberPageKey.of(found.get(1))), 0, 2)));
        assertEquals(List.of("104"), list(store, digits.at(BERGEN.id())));
        assertEquals(List.of("103", "104"), list(store, digits.available(true)));
        assertEquals(List.of(), list(store, ALL.like(NumberMatch.containing("5515"))));
        assertEquals(List.of(), list(store, ALL.like(NumberMatch.containing("72155555"))));

        List<NumberUse> tests = uses(store, ofOwnersNamed("test"), Optional.empty(), 0, 1);
        assertEquals(List.of("101"), texts(tests));
        assertEquals(
                List.of("102", "101 bergen"),
                texts(uses(store, ofOwnersNamed("test"), Optional.of(NumberPageKey.of(tests.get(0))), 0, 9)));
    }

    @Test
    void knowsOwnersByPartsOfTheirNamesOfNow() {
        Store store = populated();
        assertEquals(List.of("100 oslo"), list(store, ofOwnersNamed("ale")));
        assertEquals(List.of("101 bergen"), list(store, ofOwnersNamed("bob t")));
        assertEquals(List.of(), list(store, ofOwnersNamed("b_b")));

        Person bob = person(store, BOB);
        PersonName robert = new PersonName("Robert Äng", Optional.empty(), Optional.empty());
        PhoneNumber come = new PhoneNumber("+4755555105");
        commit(
                store,
                new Write.PutPerson(bob.describedAs(bob.email(), robert, bob.profile())),
                new Write.PutNumber(ANumber.of(come.value(), BERGEN).build()));
        assertEquals(List.of(), list(store, ofOwnersNamed("bob t")));
        assertEquals(List.of("101 bergen"), list(store, ofOwnersNamed("äng")));
        assertEquals(List.of("104", "105"), list(store, ALL.like(NumberMatch.containing("5555510"))));

        commit(
                store,
                new Write.RemoveNumber(
                        right(store.numbers().find(List.of(come))).get(0)));
        assertEquals(List.of("104"), list(store, ALL.like(NumberMatch.containing("5555510"))));
    }

    @Test
    void anotherOrganizationsNumbersAndExtensionsFitNoFilter() {
        Store store = populated();
        OwnerFilter ada = new OwnerFilter(Optional.of(ADA.id()), Optional.empty(), Optional.empty());
        OwnerFilter bob = new OwnerFilter(Optional.of(BOB.id()), Optional.empty(), Optional.empty());
        NumberFilter foreign = NumberFilter.of(GLOBEX);

        for (NumberFilter filter : List.of(
                foreign,
                foreign.at(OSLO.id()),
                foreign.at(BERGEN.id()),
                foreign.within(Set.of(OSLO.id(), BERGEN.id())),
                foreign.at(OSLO.id()).available(true),
                foreign.ownedBy(ada),
                foreign.ownedBy(bob),
                foreign.dialledAs(new Extension("101")),
                foreign.like(NumberMatch.containing("4721555103")),
                foreign.like(NumberMatch.oneOf(Set.of(OF_ADA))))) {
            assertEquals(List.of(), list(store, filter), filter::toString);
        }
    }

    @Test
    void counts() {
        Store store = populated();
        assertEquals(new NumberCounts(2, 2, 0, 2, 0, 0), right(store.numbers().count(ACME)));

        InventoryNumber free = right(store.numbers().find(List.of(new PhoneNumber("+4721555103"))))
                .get(0);
        commit(
                store,
                new Write.PutNumber(free.inState(NumberState.INACTIVE)),
                new Write.RemoveSubscriber(subscriber(store, BOB.id())));

        assertEquals(new NumberCounts(2, 2, 1, 1, 0, 0), right(store.numbers().count(ACME)));
        assertEquals(List.of("103"), list(store, where(all -> all.in(NumberState.INACTIVE))));
    }
}
