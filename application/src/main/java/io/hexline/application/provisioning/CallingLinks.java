package io.hexline.application.provisioning;

import com.google.common.collect.ImmutableList;
import io.hexline.application.store.Write;
import io.hexline.domain.location.CallingProfile;
import io.hexline.domain.location.Location;
import io.hexline.domain.user.Subscriber;
import io.hexline.domain.value.PersonId;
import java.util.List;
import java.util.Optional;

/**
 * Who and what counts on somebody who calls.
 *
 * @param location from where it calls
 * @param linked the subscribers for whom it is the emergency callback (ECBN), or who share a device with it
 */
record CallingLinks(Optional<Location> location, List<Subscriber> linked) {

    static final CallingLinks NONE = new CallingLinks(Optional.empty(), List.of());

    CallingLinks {
        linked = ImmutableList.copyOf(linked);
    }

    /** What takes the person out of all of it: a number that nobody answers is no callback. */
    List<Write> writesWithout(PersonId person) {
        ImmutableList.Builder<Write> writes = ImmutableList.builder();
        linked.forEach(other -> writes.add(new Write.PutSubscriber(other.unlinkedFrom(person))));
        location.filter(there -> isCalledBackFor(there, person))
                .ifPresent(there -> writes.add(new Write.PutLocation(
                        there.withCalling(there.calling().orElseThrow().withoutEcbnUser()))));
        return writes.build();
    }

    private static boolean isCalledBackFor(Location there, PersonId person) {
        return there.calling().flatMap(CallingProfile::ecbnUser).equals(Optional.of(person));
    }
}
