package io.hexline.application.provisioning;

import com.google.common.collect.ImmutableList;
import io.hexline.application.store.Write;
import io.hexline.domain.number.InventoryNumber;
import io.hexline.domain.user.Person;
import io.hexline.domain.user.Subscriber;
import java.util.List;
import java.util.Optional;

/**
 * What takes a person out of everything that names it.
 *
 * @param subscriber its calling record, if it has one
 * @param links who and what counts on it
 * @param numbers that it has
 */
record PersonRemoval(
        Person person, Optional<Subscriber> subscriber, CallingLinks links, List<InventoryNumber> numbers) {

    CallingChange calling() {
        return new CallingChange(
                person.org(), person.email(), person.email(), subscriber, Optional.empty(), links.linked());
    }

    List<Write> writes() {
        ImmutableList.Builder<Write> writes = ImmutableList.builder();
        writes.addAll(links.writesWithout(person.id()));
        numbers.forEach(number -> writes.add(new Write.PutNumber(number.released())));
        subscriber.ifPresent(gone -> writes.add(new Write.RemoveSubscriber(gone)));
        return writes.add(new Write.RemovePerson(person)).build();
    }
}
