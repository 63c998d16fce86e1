package io.hexline.testkit.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.hexline.application.store.Store;
import io.hexline.application.store.Write;
import io.hexline.domain.location.Feature;
import io.hexline.domain.user.Lines;
import io.hexline.domain.user.Subscriber;
import io.hexline.domain.value.Extension;
import io.hexline.domain.value.Id.LocationId;
import io.hexline.domain.value.PhoneNumber;
import io.hexline.testkit.ASubscriber;
import io.hexline.testkit.AWorld;
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

    private static Feature withExtension(Feature feature, Extension extension) {
        return new Feature(
                feature.id(),
                feature.location(),
                feature.type(),
                feature.name(),
                Optional.of(extension),
                feature.number(),
                feature.members(),
                feature.operator(),
                feature.version());
    }
}
