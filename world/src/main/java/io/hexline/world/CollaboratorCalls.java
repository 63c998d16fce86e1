package io.hexline.world;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Sets;
import io.hexline.application.collaborator.Billing;
import io.hexline.application.collaborator.CallRecording;
import io.hexline.application.collaborator.CallingPlatform;
import io.hexline.application.collaborator.CarrierAccounts;
import io.hexline.application.collaborator.CarrierRecords;
import io.hexline.application.collaborator.Command;
import io.hexline.application.collaborator.Directory;
import io.hexline.application.collaborator.EmergencyAddresses;
import io.hexline.application.collaborator.NumberOrders;
import io.hexline.application.collaborator.UserFiles;
import io.hexline.domain.carrier.NumberOrder.NumberTransfer;
import io.hexline.domain.code.Collaborator;
import io.hexline.domain.user.Subscriber;
import io.hexline.domain.value.Email;
import io.hexline.domain.value.Id.LocationId;
import io.hexline.domain.value.Id.OrgId;
import io.hexline.domain.value.Id.PersonId;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Stream;

/**
 * What the collaborators are asked, by the names that faults have for it, and what each call is about: the methods of their
 * ports, and what these are given.
 */
public final class CollaboratorCalls {

    /** What a call can be about. */
    public enum Subject {
        ORGANIZATION,
        USER,
        NUMBER
    }

    private static final Set<Subject> SOMEBODY = Sets.immutableEnumSet(Subject.ORGANIZATION, Subject.USER);

    /** What is told by a parameter; users and locations lead to their organization. */
    private static final Map<Class<?>, Set<Subject>> TOLD_BY = ImmutableMap.<Class<?>, Set<Subject>>builder()
            .put(OrgId.class, Sets.immutableEnumSet(Subject.ORGANIZATION))
            .put(LocationId.class, Sets.immutableEnumSet(Subject.ORGANIZATION))
            .put(PersonId.class, SOMEBODY)
            .put(Email.class, SOMEBODY)
            .put(Subscriber.class, SOMEBODY)
            .put(Set.class, Sets.immutableEnumSet(Subject.NUMBER))
            .put(Collection.class, Sets.immutableEnumSet(Subject.NUMBER))
            .put(NumberTransfer.class, Sets.immutableEnumSet(List.of(Subject.values())))
            .buildOrThrow();

    private static final Map<Collaborator, SortedMap<String, Set<Subject>>> CALLS =
            ImmutableMap.<Collaborator, SortedMap<String, Set<Subject>>>builder()
                    .put(Collaborator.DIRECTORY, methods(Directory.class))
                    .put(Collaborator.PLATFORM, methods(CallingPlatform.class))
                    .put(Collaborator.CARRIER, methods(CarrierAccounts.class, CarrierRecords.class, NumberOrders.class))
                    .put(Collaborator.RECORDING, methods(CallRecording.class))
                    .put(Collaborator.BILLING, methods(Billing.class))
                    .put(Collaborator.EMERGENCY, methods(EmergencyAddresses.class))
                    .put(Collaborator.FILES, methods(UserFiles.class))
                    .buildOrThrow();

    private CollaboratorCalls() {}

    private static SortedMap<String, Set<Subject>> methods(Class<?>... ports) {
        return Stream.of(ports)
                .flatMap(port -> Arrays.stream(port.getMethods()))
                .collect(ImmutableSortedMap.toImmutableSortedMap(
                        Comparator.naturalOrder(), Method::getName, CollaboratorCalls::subjects));
    }

    /** A command that is told of nothing else is about those on whom works whoever tells it. */
    private static Set<Subject> subjects(Method call) {
        List<Class<?>> parameters = List.of(call.getParameterTypes());
        Set<Subject> told = parameters.stream()
                .flatMap(parameter -> TOLD_BY.getOrDefault(parameter, Set.of()).stream())
                .collect(ImmutableSet.toImmutableSet());
        return told.isEmpty() && parameters.contains(Command.Key.class) ? SOMEBODY : told;
    }

    /** What each call is about. */
    public static SortedMap<String, Set<Subject>> of(Collaborator asked) {
        return CALLS.get(asked);
    }
}
