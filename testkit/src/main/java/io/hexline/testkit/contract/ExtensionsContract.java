package io.hexline.testkit.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.hexline.application.store.Store;
import io.hexline.application.store.Write;
import io.hexline.domain.number.InventoryNumber.NumberOwner;
import io.hexline.domain.number.InventoryNumber.NumberOwner.FeatureType;
import io.hexline.domain.value.Extension;
import io.hexline.domain.value.Id.FeatureId;
import io.hexline.domain.value.PhoneNumber;
import io.hexline.testkit.ANumber;
import io.hexline.testkit.ASubscriber;
import io.hexline.testkit.AWorld;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Extensions tell who has them at a location, under the name by which people know the owner. */
public abstract class ExtensionsContract extends StoreContract {

    private static final Extension MAIN = new Extension("101");
    private static final Extension ALTERNATE = new Extension("102");
    private static final Extension SALES = new Extension("100");
    private static final List<Extension> ASKED = List.of(MAIN, ALTERNATE, SALES, new Extension("999"));

    private Store populated() {
        return store(smallWorld()
                .with(AWorld.huntGroup(OSLO.id(), "Sales", SALES))
                .with(ASubscriber.of(ADA, OSLO.id())
                        .withExtension("101")
                        .withAlternate(new PhoneNumber("+4721555102"), "102")
                        .build())
                .build());
    }

    @Test
    void knowsUsersTheirAlternatesAndFeatures() {
        assertEquals(
                Map.of(
                        MAIN, ANumber.owner(ADA),
                        ALTERNATE, ANumber.owner(ADA),
                        SALES, new NumberOwner.Feature(new FeatureId("sales"), "Sales", FeatureType.HUNT_GROUP)),
                right(populated().extensions().owners(OSLO.id(), ASKED)));
    }

    @Test
    void knowsThemInTheirLocationOnly() {
        assertEquals(Map.of(), right(populated().extensions().owners(BERGEN.id(), ASKED)));
    }

    @Test
    void forgetsASubscriberThatIsRemoved() {
        Store store = populated();

        commit(store, new Write.RemoveSubscriber(subscriber(store, ADA.id())));

        assertEquals(
                Map.of(SALES, new NumberOwner.Feature(new FeatureId("sales"), "Sales", FeatureType.HUNT_GROUP)),
                right(store.extensions().owners(OSLO.id(), ASKED)));
    }
}
