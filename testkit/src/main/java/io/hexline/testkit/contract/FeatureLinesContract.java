package io.hexline.testkit.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.hexline.application.store.Store;
import io.hexline.application.store.Write;
import io.hexline.domain.location.Feature;
import io.hexline.domain.location.Feature.Further;
import io.hexline.domain.number.InventoryNumber.NumberOwner.FeatureType;
import io.hexline.domain.user.LineHolder;
import io.hexline.domain.user.Lines;
import io.hexline.domain.value.Extension;
import io.hexline.domain.value.Id;
import io.hexline.domain.value.Id.FeatureId;
import io.hexline.domain.value.Id.VirtualLineId;
import io.hexline.domain.value.Id.WorkspaceId;
import io.hexline.domain.value.Version;
import io.hexline.testkit.ASubscriber;
import io.hexline.testkit.AWorld;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Workspaces and virtual lines belong to features as people do, and either page with them. */
public abstract class FeatureLinesContract extends StoreContract {

    private static final LineHolder LOBBY =
            new LineHolder(new WorkspaceId("lobby"), ACME, "Lobby", Optional.of(OSLO.id()), Lines.NONE, List.of());
    private static final LineHolder PRESS =
            new LineHolder(new VirtualLineId("press"), ACME, "Press", Optional.of(OSLO.id()), Lines.NONE, List.of());
    private static final LineHolder ATTIC =
            new LineHolder(new WorkspaceId("attic"), ACME, "Attic", Optional.empty(), Lines.NONE, List.of());

    private static final Feature SALES = AWorld.huntGroup(OSLO.id(), "Sales", new Extension("100"))
            .with(new Further(List.of(), Set.of(LOBBY.id(), PRESS.id()), Set.of()));
    private static final Feature YARD = new Feature(
                    new FeatureId("yard"),
                    BERGEN.id(),
                    FeatureType.PAGING_GROUP,
                    "Yard",
                    Optional.empty(),
                    Optional.empty(),
                    Set.of(),
                    Optional.empty(),
                    Version.NEW)
            .with(new Further(List.of(), Set.of(), Set.of(ADA.id(), PRESS.id())));

    private Store populated() {
        return store(smallWorld()
                .with(LOBBY, PRESS, ATTIC)
                .with(SALES, YARD)
                .with(ASubscriber.of(ADA, OSLO.id()).build())
                .build());
    }

    private static List<String> with(Store store, Id line) {
        return right(store.features().with(line)).stream().map(Feature::name).toList();
    }

    private static Feature feature(Store store, Feature wanted) {
        return there(wanted.name(), store.features().find(wanted.id()));
    }

    private static LineHolder holder(Store store, LineHolder wanted) {
        return there(wanted.displayName(), store.lineHolders().find(wanted.id()));
    }

    @Test
    void areReadAsTheyWereWritten() {
        Store store = populated();

        assertEquals(SALES.further(), feature(store, SALES).further());
        assertEquals(YARD.further(), feature(store, YARD).further());
    }

    @Test
    void tellWithWhichFeaturesTheyHaveToDo() {
        Store store = populated();

        assertEquals(List.of("Sales", "Yard"), with(store, PRESS.id()));
        assertEquals(List.of("Sales"), with(store, LOBBY.id()));
        assertEquals(List.of(), with(store, ATTIC.id()));
        assertEquals(
                List.of("Yard"),
                right(store.features().of(subscriber(store, ADA.id()))).stream()
                        .map(Feature::name)
                        .toList());

        commit(store, new Write.PutFeature(feature(store, SALES).without(PRESS.id())));
        assertEquals(List.of("Yard"), with(store, PRESS.id()));
        commit(store, new Write.RemoveFeature(feature(store, YARD)));
        assertEquals(List.of(), with(store, PRESS.id()));
    }

    @Test
    void callWhileTheyBelongToOne() {
        Store store = populated();
        Feature sales = feature(store, SALES);

        refuse(store, new Write.PutFeature(sales.with(new Further(List.of(), Set.of(ATTIC.id()), Set.of()))));
        refuse(
                store,
                new Write.PutFeature(sales.with(new Further(List.of(), Set.of(new VirtualLineId("lobby")), Set.of()))));
        refuse(store, new Write.RemoveLineHolder(holder(store, LOBBY)));
        refuse(store, new Write.PutLineHolder(holder(store, LOBBY).reachedAt(Optional.empty(), Lines.NONE)));
        commit(
                store,
                new Write.PutFeature(sales.without(LOBBY.id())),
                new Write.PutLineHolder(holder(store, LOBBY).reachedAt(Optional.empty(), Lines.NONE)));
        commit(
                store,
                new Write.PutFeature(feature(store, SALES).without(PRESS.id())),
                new Write.PutFeature(feature(store, YARD).without(PRESS.id())),
                new Write.RemoveLineHolder(holder(store, PRESS)));
    }

    @Test
    void whoeverPagesCalls() {
        Store store = populated();

        refuse(store, new Write.RemoveSubscriber(subscriber(store, ADA.id())));
        commit(
                store,
                new Write.PutFeature(feature(store, YARD).without(ADA.id())),
                new Write.RemoveSubscriber(subscriber(store, ADA.id())));
    }

    @Test
    void areFoundByManyIdsAtOnce() {
        Store store = populated();

        assertEquals(
                Set.of(LOBBY.id(), PRESS.id()),
                Set.copyOf(right(store.lineHolders().withIds(ACME, Set.of("lobby", "press", "ada"))).stream()
                        .map(LineHolder::id)
                        .toList()));
        assertEquals(List.of(), right(store.lineHolders().withIds(GLOBEX, Set.of("lobby"))));
    }
}
