package io.hexline.testkit.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.hexline.application.store.FeatureFilter;
import io.hexline.application.store.FeatureFilter.FeaturePageKey;
import io.hexline.application.store.Store;
import io.hexline.application.store.Write;
import io.hexline.domain.location.Feature;
import io.hexline.domain.number.InventoryNumber;
import io.hexline.domain.number.InventoryNumber.NumberOwner.FeatureType;
import io.hexline.domain.user.Lines;
import io.hexline.domain.user.Subscriber;
import io.hexline.domain.value.Extension;
import io.hexline.domain.value.Id.FeatureId;
import io.hexline.domain.value.Id.LocationId;
import io.hexline.domain.value.KeptSettings;
import io.hexline.domain.value.PhoneNumber;
import io.hexline.domain.value.Version;
import io.hexline.testkit.ANumber;
import io.hexline.testkit.ASubscriber;
import io.hexline.testkit.AWorld;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Features tell who takes part in them, and have members who call, and extensions that nobody else has. */
public abstract class FeaturesContract extends StoreContract {

    private static final Extension HERS = new Extension("101");
    private static final Extension ALTERNATE = new Extension("102");
    private static final Extension SALES = new Extension("100");

    private Store populated() {
        return store(smallWorld()
                .with(
                        AWorld.huntGroup(OSLO.id(), "Sales", SALES).withMembers(Set.of(ADA.id(), BOB.id())),
                        AWorld.huntGroup(BERGEN.id(), "Support", SALES).withMembers(Set.of(ADA.id())),
                        AWorld.autoAttendant(OSLO.id(), "Menu", HERS),
                        AWorld.autoAttendant(OSLO.id(), "Night", ALTERNATE),
                        AWorld.autoAttendant(OSLO.id(), "Weekend", SALES),
                        AWorld.autoAttendant(BERGEN.id(), "Elsewhere", HERS))
                .with(
                        ASubscriber.of(ADA, OSLO.id())
                                .withExtension("101")
                                .withAlternate(new PhoneNumber("+4721555102"), "102")
                                .build(),
                        ASubscriber.of(BOB, OSLO.id()).build())
                .build());
    }

    private static List<Feature> of(Store store, Subscriber subscriber) {
        return right(store.features().of(subscriber));
    }

    private static List<String> names(Store store, Subscriber subscriber) {
        return of(store, subscriber).stream().map(Feature::name).toList();
    }

    @Test
    void tellsOfWhatASubscriberIsAMemberAndWhatTransfersToIt() {
        Store store = populated();

        assertEquals(List.of("Menu", "Night", "Sales", "Support"), names(store, subscriber(store, ADA.id())));
        assertEquals(List.of("Sales"), names(store, subscriber(store, BOB.id())));
    }

    @Test
    void followsWhoeverLeavesAndWhateverTransfersNoMore() {
        Store store = populated();
        Subscriber ada = subscriber(store, ADA.id());

        of(store, ada)
                .forEach(feature -> commit(
                        store,
                        new Write.PutFeature(feature.withoutMember(ADA.id()).withoutOperator())));

        assertEquals(List.of(), names(store, ada));
        assertEquals(
                Set.of(BOB.id()), of(store, subscriber(store, BOB.id())).get(0).members());
    }

    @Test
    void changesOnlyWhatIsStillAsItWasRead() {
        Store store = populated();
        Feature read = of(store, subscriber(store, BOB.id())).get(0);

        commit(store, new Write.PutFeature(read.withoutMember(BOB.id())));

        refuse(store, new Write.PutFeature(read.withoutMember(ADA.id())));
    }

    @Test
    void hasMembersWhoCall() {
        Store store = populated();
        Feature sales = of(store, subscriber(store, BOB.id())).get(0);

        refuse(store, new Write.RemoveSubscriber(subscriber(store, BOB.id())));
        refuse(store, new Write.PutFeature(sales.withMembers(Set.of(EVE.id()))));
        commit(
                store,
                new Write.PutFeature(sales.withoutMember(BOB.id())),
                new Write.RemoveSubscriber(subscriber(store, BOB.id())));
    }

    @Test
    void isAtALocationThatIsThere() {
        refuse(
                store(smallWorld().build()),
                new Write.PutFeature(AWorld.huntGroup(new LocationId("nowhere"), "Sales", SALES)));
    }

    @Test
    void takesAnExtensionThatNobodyElseHas() {
        Store store = populated();
        Feature sales = of(store, subscriber(store, BOB.id())).get(0);
        Subscriber ada = subscriber(store, ADA.id());
        Feature asHers = withExtension(sales, HERS);

        refuse(store, new Write.PutFeature(asHers));
        commit(
                store,
                new Write.PutFeature(asHers),
                new Write.PutSubscriber(ada.withLines(Lines.of(Optional.of(SALES), Optional.empty()))));
        assertEquals(
                Map.of(HERS, "Sales", SALES, ADA.name().display()),
                right(store.extensions().owners(OSLO.id(), List.of(HERS, SALES, ALTERNATE))).entrySet().stream()
                        .collect(Collectors.toMap(
                                Map.Entry::getKey, owned -> owned.getValue().displayName())));
    }

    @Test
    void areFoundByTheirIdsAndTheirNames() {
        Store store = populated();
        Feature sales = of(store, subscriber(store, BOB.id())).get(0);

        assertEquals(Optional.of(sales), right(store.features().find(sales.id())));
        assertEquals(Optional.empty(), right(store.features().find(new FeatureId("nothing"))));
        assertEquals(Optional.of(sales), right(store.features().named(OSLO.id(), FeatureType.HUNT_GROUP, "Sales")));
        assertEquals(Optional.empty(), right(store.features().named(BERGEN.id(), FeatureType.HUNT_GROUP, "Sales")));
        assertEquals(Optional.empty(), right(store.features().named(OSLO.id(), FeatureType.CALL_QUEUE, "Sales")));
    }

    @Test
    void haveTheirNamesAloneAmongThoseOfTheirTypeAtALocation() {
        Store store = populated();
        Feature sales = of(store, subscriber(store, BOB.id())).get(0);

        refuse(
                store,
                new Write.PutFeature(
                        AWorld.autoAttendant(OSLO.id(), "menu 2", ALTERNATE).describedAs("Menu", KeptSettings.NONE)));
        commit(store, new Write.PutFeature(sales.describedAs("Menu", sales.settings())));
        commit(
                store,
                new Write.PutFeature(
                        AWorld.autoAttendant(OSLO.id(), "sales 2", ALTERNATE).describedAs("Sales", KeptSettings.NONE)));
    }

    @Test
    void keepWhatIsSetForThem() {
        Store store = populated();
        Feature sales = of(store, subscriber(store, BOB.id())).get(0);
        KeptSettings settings = new KeptSettings(Map.of("callPolicies.policy", "\"REGULAR\"", "enabled", "false"));

        commit(store, new Write.PutFeature(sales.describedAs("Sales", settings)));

        assertEquals(
                Optional.of(settings), right(store.features().find(sales.id())).map(Feature::settings));
    }

    @Test
    void areListedByLocationAndName() {
        Store store = populated();
        FeatureFilter attendants = FeatureFilter.of(ACME, FeatureType.AUTO_ATTENDANT);
        List<String> all = List.of("Elsewhere", "Menu", "Night", "Weekend");

        assertEquals(all, listed(store, attendants, Optional.empty(), 0, 9));
        assertEquals(List.of("Menu", "Night"), listed(store, attendants, Optional.empty(), 1, 2));
        assertEquals(
                List.of(), listed(store, FeatureFilter.of(GLOBEX, FeatureType.AUTO_ATTENDANT), Optional.empty(), 0, 9));
        assertEquals(List.of("Elsewhere"), listed(store, attendants.at(BERGEN.id()), Optional.empty(), 0, 9));
        assertEquals(
                List.of("Elsewhere"), listed(store, attendants.within(Set.of(BERGEN.id())), Optional.empty(), 0, 9));
        assertEquals(List.of("Weekend"), listed(store, attendants.named("EEK"), Optional.empty(), 0, 9));
        assertEquals(
                List.of("Support", "Sales"),
                listed(store, FeatureFilter.of(ACME, FeatureType.HUNT_GROUP).reachedAt("10"), Optional.empty(), 0, 9));
        assertEquals(
                List.of(),
                listed(store, FeatureFilter.of(ACME, FeatureType.HUNT_GROUP).reachedAt("9"), Optional.empty(), 0, 9));
    }

    @Test
    void areListedFromAnyPlaceOn() {
        Store store = populated();
        FeatureFilter attendants = FeatureFilter.of(ACME, FeatureType.AUTO_ATTENDANT);

        List<String> one = new ArrayList<>();
        Optional<FeaturePageKey> after = Optional.empty();
        for (int page = 0; page < 4; page++) {
            Feature next = right(store.features().list(attendants, after, 0, 1)).get(0);
            one.add(next.name());
            after = Optional.of(FeaturePageKey.of(next));
        }

        assertEquals(List.of("Elsewhere", "Menu", "Night", "Weekend"), one);
        assertEquals(List.of(), right(store.features().list(attendants, after, 0, 1)));
        assertEquals(
                List.of("Night", "Weekend"),
                listed(
                        store,
                        attendants.at(OSLO.id()),
                        Optional.of(new FeaturePageKey(OSLO.id(), "N", new FeatureId("gone"))),
                        0,
                        9));
    }

    private static List<String> listed(
            Store store, FeatureFilter filter, Optional<FeaturePageKey> after, int skip, int max) {
        return right(store.features().list(filter, after, skip, max)).stream()
                .map(Feature::name)
                .toList();
    }

    @Test
    void goOnceTheyHaveNoNumber() {
        PhoneNumber number = new PhoneNumber("+4721555100");
        Feature sales = AWorld.huntGroup(OSLO.id(), "Sales", SALES).withMembers(Set.of(BOB.id()));
        Store store = store(smallWorld()
                .with(sales)
                .with(ASubscriber.of(BOB, OSLO.id()).build())
                .with(ANumber.of(number.value(), OSLO).build().ownedBy(sales.owner()))
                .build());
        Feature read = of(store, subscriber(store, BOB.id())).get(0);
        InventoryNumber owned = right(store.numbers().find(List.of(number))).get(0);

        refuse(store, new Write.RemoveFeature(read));
        refuse(store, new Write.PutNumber(owned.released()), new Write.RemoveFeature(read.at(Version.NEW)));
        commit(
                store,
                new Write.PutNumber(owned.released()),
                new Write.RemoveFeature(read),
                new Write.PutSubscriber(
                        subscriber(store, BOB.id()).withLines(Lines.of(Optional.of(SALES), Optional.empty()))));

        assertEquals(Optional.empty(), right(store.features().find(read.id())));
        assertEquals(0, right(store.locationUsage().features(OSLO.id())));
        assertEquals(List.of(), names(store, subscriber(store, BOB.id())));
    }

    private static Feature withExtension(Feature feature, Extension extension) {
        return feature.with(Optional.of(extension), feature.number(), feature.members(), feature.operator());
    }
}
