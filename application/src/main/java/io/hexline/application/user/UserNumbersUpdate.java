package io.hexline.application.user;

import com.google.common.collect.ImmutableList;
import io.hexline.application.provisioning.ProvisioningCommit.CallingChange;
import io.hexline.application.provisioning.ProvisioningPlan.CallingLinks;
import io.hexline.application.store.Write;
import io.hexline.domain.license.LinesDecision.GivenNumber;
import io.hexline.domain.number.InventoryNumber.NumberOwner;
import io.hexline.domain.number.InventoryNumber.NumberState;
import io.hexline.domain.user.Lines;
import io.hexline.domain.user.Person;
import io.hexline.domain.user.Subscriber;
import java.util.List;
import java.util.Optional;

/**
 * What makes a change of a user's numbers true.
 *
 * @param lines as they are to be
 */
record UserNumbersUpdate(
        CallingUser user, Lines lines, boolean distinctiveRing, CallingLinks links, List<GivenNumber> given) {

    CallingUser userAfter() {
        Subscriber today = user.subscriber();
        Subscriber after = today.relocated(
                user.location().id(), lines, today.roles(), today.settings().withDistinctiveRing(distinctiveRing));
        return new CallingUser(user.person(), after, user.location());
    }

    CallingChange calling() {
        Person person = user.person();
        return new CallingChange(
                person.org(),
                person.email(),
                person.email(),
                Optional.of(user.subscriber()),
                Optional.of(userAfter().subscriber()),
                List.of());
    }

    List<Write> writes() {
        Person person = user.person();
        NumberOwner owner = new NumberOwner.User(person.id(), person.name().display());
        ImmutableList.Builder<Write> writes = ImmutableList.builder();
        writes.add(new Write.ExpectLocation(user.location()));
        writes.add(new Write.PutSubscriber(userAfter().subscriber()));
        writes.addAll(links.writesKeeping(lines.extensions()));
        links.numbers().stream()
                .filter(number -> !lines.numbers().contains(number.number()))
                .forEach(number -> writes.add(new Write.PutNumber(number.released())));
        given.stream()
                .flatMap(number -> number.place().newNumber().stream())
                .map(number -> number.ownedBy(owner).inState(NumberState.ACTIVE))
                .forEach(number -> writes.add(new Write.PutNumber(number)));
        return writes.build();
    }
}
