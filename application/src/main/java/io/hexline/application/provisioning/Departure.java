package io.hexline.application.provisioning;

import com.google.common.collect.ImmutableList;
import io.hexline.application.store.Write;
import io.hexline.domain.location.CallingProfile;
import io.hexline.domain.location.Location;
import io.hexline.domain.number.InventoryNumber;
import io.hexline.domain.user.Person;
import io.hexline.domain.user.Subscriber;
import java.util.List;
import java.util.Optional;

/**
 * What takes a person out of everything that names it.
 *
 * @param subscriber its calling record, if it has one
 * @param location where it calls from
 * @param numbers that it has
 * @param linked the subscribers that it is linked to, as emergency callback (ECBN) or in devices
 */
record Departure(
        Person person,
        Optional<Subscriber> subscriber,
        Optional<Location> location,
        List<InventoryNumber> numbers,
        List<Subscriber> linked) {

    CallingChange calling() {
        return new CallingChange(person.org(), person.email(), person.email(), subscriber, Optional.empty(), linked);
    }

    /** Whom emergency services called back for a whole location is nobody any more. */
    List<Write> writes() {
        ImmutableList.Builder<Write> writes = ImmutableList.builder();
        linked.forEach(other -> writes.add(new Write.PutSubscriber(other.unlinkedFrom(person.id()))));
        location.filter(this::isCalledBackFor)
                .ifPresent(there -> writes.add(new Write.PutLocation(
                        there.withCalling(there.calling().orElseThrow().withoutEcbnUser()))));
        numbers.forEach(number -> writes.add(new Write.PutNumber(number.released())));
        subscriber.ifPresent(gone -> writes.add(new Write.RemoveSubscriber(gone)));
        return writes.add(new Write.RemovePerson(person)).build();
    }

    private boolean isCalledBackFor(Location there) {
        return there.calling().flatMap(CallingProfile::ecbnUser).equals(Optional.of(person.id()));
    }
}
