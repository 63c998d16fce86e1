package io.hexline.application.user;

import com.google.common.collect.ImmutableList;
import io.hexline.application.provisioning.ProvisioningCommit.CallingChange;
import io.hexline.application.provisioning.ProvisioningPlan.CallingLinks;
import io.hexline.application.store.Write;
import io.hexline.domain.user.Person;
import io.hexline.domain.user.Subscriber;
import java.util.List;
import java.util.Optional;

/**
 * What takes a person out of everything that names it.
 *
 * @param subscriber its calling record, if it has one
 * @param links who and what counts on it
 * @param reports whose manager it was, without one
 */
record PersonRemoval(Person person, Optional<Subscriber> subscriber, CallingLinks links, List<Person> reports) {

    CallingChange calling() {
        return new CallingChange(
                person.org(), person.email(), person.email(), subscriber, Optional.empty(), links.linked());
    }

    List<Write> writes() {
        ImmutableList.Builder<Write> writes = ImmutableList.builder();
        writes.addAll(links.writesWithout(person.id()));
        reports.forEach(report -> writes.add(new Write.PutPerson(report)));
        subscriber.ifPresent(gone -> writes.add(new Write.RemoveSubscriber(gone)));
        return writes.add(new Write.RemovePerson(person)).build();
    }
}
