package io.hexline.testkit.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.hexline.application.Host;
import io.hexline.application.collaborator.CallingPlatform;
import io.hexline.domain.user.Subscriber;
import io.hexline.domain.value.Id.PersonId;
import io.hexline.testkit.ASubscriber;
import io.hexline.testkit.CommandKeys;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The calling platform keeps the last record of each subscriber, as often as it is told, and of nobody else. */
public abstract class CallingPlatformContract extends HostContract {

    private static final Subscriber ADA_IN_OSLO =
            ASubscriber.of(ADA, OSLO.id()).withExtension("101").build();
    private static final Subscriber ADA_IN_BERGEN =
            ADA_IN_OSLO.relocated(BERGEN.id(), ADA_IN_OSLO.lines(), ADA_IN_OSLO.roles(), ADA_IN_OSLO.settings());
    private static final Subscriber BOB_IN_OSLO =
            ASubscriber.of(BOB, OSLO.id()).withExtension("102").build();

    /** The platform's record of a person, read where the platform keeps it; empty where it has none. */
    protected abstract Optional<Subscriber> recordOf(Host host, PersonId person);

    @Test
    void keepsTheLastRecordHoweverOftenItIsPut() {
        Host host = host(smallWorld().with(ADA_IN_OSLO).build());
        CallingPlatform platform = host.collaborators().platform();

        assertEquals(ADA_IN_BERGEN, right(platform.put(CommandKeys.next(), ADA_IN_BERGEN)));
        assertEquals(ADA_IN_BERGEN, right(platform.put(CommandKeys.next(), ADA_IN_BERGEN)));
        assertEquals(Optional.of(ADA_IN_BERGEN), recordOf(host, ADA.id()));

        assertEquals(ADA_IN_OSLO, right(platform.put(CommandKeys.next(), ADA_IN_OSLO)));
        assertEquals(Optional.of(ADA_IN_OSLO), recordOf(host, ADA.id()));
    }

    @Test
    void takesWhomItDoesNotKnow() {
        Host host = host(smallWorld().build());
        assertEquals(Optional.empty(), recordOf(host, ADA.id()));

        right(host.collaborators().platform().put(CommandKeys.next(), ADA_IN_OSLO));

        assertEquals(Optional.of(ADA_IN_OSLO), recordOf(host, ADA.id()));
    }

    @Test
    void forgetsASubscriberHoweverOftenItIsTold() {
        Host host = host(smallWorld().with(ADA_IN_OSLO).build());
        CallingPlatform platform = host.collaborators().platform();

        assertEquals(ADA.id(), right(platform.remove(CommandKeys.next(), ADA.id())));
        assertEquals(ADA.id(), right(platform.remove(CommandKeys.next(), ADA.id())));
        assertEquals(Optional.empty(), recordOf(host, ADA.id()));

        right(platform.put(CommandKeys.next(), ADA_IN_BERGEN));
        assertEquals(Optional.of(ADA_IN_BERGEN), recordOf(host, ADA.id()));
    }

    @Test
    void leavesOthersAsTheyAre() {
        Host host = host(smallWorld().build());
        CallingPlatform platform = host.collaborators().platform();

        right(platform.put(CommandKeys.next(), BOB_IN_OSLO));
        right(platform.put(CommandKeys.next(), ADA_IN_BERGEN));
        assertEquals(Optional.of(BOB_IN_OSLO), recordOf(host, BOB.id()));

        right(platform.remove(CommandKeys.next(), ADA.id()));
        assertEquals(Optional.of(BOB_IN_OSLO), recordOf(host, BOB.id()));
    }
}
