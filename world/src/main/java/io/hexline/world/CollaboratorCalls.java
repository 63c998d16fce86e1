package io.hexline.world;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedSet;
import io.hexline.application.collaborator.Billing;
import io.hexline.application.collaborator.CallRecording;
import io.hexline.application.collaborator.CallingPlatform;
import io.hexline.application.collaborator.CarrierAccounts;
import io.hexline.application.collaborator.CarrierRecords;
import io.hexline.application.collaborator.Directory;
import io.hexline.application.collaborator.EmergencyAddresses;
import io.hexline.application.collaborator.NumberOrders;
import io.hexline.application.collaborator.UserFiles;
import io.hexline.domain.code.Collaborator;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Map;
import java.util.SortedSet;
import java.util.stream.Stream;

/** What the collaborators are asked, by the names that faults have for it: those of the methods of their ports. */
public final class CollaboratorCalls {

    private static final Map<Collaborator, SortedSet<String>> NAMES =
            ImmutableMap.<Collaborator, SortedSet<String>>builder()
                    .put(Collaborator.DIRECTORY, methods(Directory.class))
                    .put(Collaborator.PLATFORM, methods(CallingPlatform.class))
                    .put(Collaborator.CARRIER, methods(CarrierAccounts.class, CarrierRecords.class, NumberOrders.class))
                    .put(Collaborator.RECORDING, methods(CallRecording.class))
                    .put(Collaborator.BILLING, methods(Billing.class))
                    .put(Collaborator.EMERGENCY, methods(EmergencyAddresses.class))
                    .put(Collaborator.FILES, methods(UserFiles.class))
                    .buildOrThrow();

    private CollaboratorCalls() {}

    private static SortedSet<String> methods(Class<?>... ports) {
        return Stream.of(ports)
                .flatMap(port -> Arrays.stream(port.getMethods()))
                .map(Method::getName)
                .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
    }

    public static SortedSet<String> of(Collaborator asked) {
        return NAMES.get(asked);
    }
}
