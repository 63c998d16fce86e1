package io.hexline.testkit.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.hexline.application.collaborator.CallingPlatform;
import io.hexline.domain.user.Subscriber;
import io.hexline.testkit.ASubscriber;
import org.junit.jupiter.api.Test;

/** The calling platform takes over records, as often as it is told to. */
public abstract class CallingPlatformContract extends HostContract {

    @Test
    void answersWithTheRecordHoweverOftenItIsPut() {
        CallingPlatform platform = host(smallWorld().build()).collaborators().platform();
        Subscriber ada = ASubscriber.of(ADA, OSLO.id()).withExtension("101").build();
        Subscriber moved = ada.relocated(BERGEN.id(), ada.lines(), ada.roles(), ada.settings());

        assertEquals(ada, right(platform.put(ada)));
        assertEquals(moved, right(platform.put(moved)));
        assertEquals(moved, right(platform.put(moved)));
    }

    @Test
    void forgetsASubscriberHoweverOftenItIsTold() {
        CallingPlatform platform = host(smallWorld().build()).collaborators().platform();
        right(platform.put(ASubscriber.of(ADA, OSLO.id()).build()));

        assertEquals(ADA.id(), right(platform.remove(ADA.id())));
        assertEquals(ADA.id(), right(platform.remove(ADA.id())));
    }
}
