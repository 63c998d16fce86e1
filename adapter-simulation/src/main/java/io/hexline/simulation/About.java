package io.hexline.simulation;

import com.google.common.collect.ImmutableSet;
import io.hexline.application.collaborator.Command;
import io.hexline.application.collaborator.Lease;
import io.hexline.domain.carrier.NumberOrder.NumberTransfer;
import io.hexline.domain.value.Email;
import io.hexline.domain.value.Id.LocationId;
import io.hexline.domain.value.Id.OrgId;
import io.hexline.domain.value.Id.PersonId;
import io.hexline.domain.value.PhoneNumber;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;

/** What a call of a collaborator is about, as far as it says so. */
record About(
        Optional<OrgId> organization,
        Set<PersonId> users,
        Optional<Email> email,
        Optional<LocationId> location,
        Set<PhoneNumber> numbers) {

    /** Nothing in particular. */
    static final About ANYTHING = new About(Optional.empty(), Set.of(), Optional.empty(), Optional.empty(), Set.of());

    static About user(PersonId user) {
        return new About(Optional.empty(), Set.of(user), Optional.empty(), Optional.empty(), Set.of());
    }

    /** Those whom somebody works on who tells a command that does not name them. */
    static About users(Command.Key key) {
        return new About(
                Optional.empty(),
                key.lease().keys().stream()
                        .filter(held -> held.kind() == Lease.Key.Kind.USER)
                        .map(held -> new PersonId(held.id()))
                        .collect(ImmutableSet.toImmutableSet()),
                Optional.empty(),
                Optional.empty(),
                Set.of());
    }

    static About email(OrgId org, Email email) {
        return new About(Optional.of(org), Set.of(), Optional.of(email), Optional.empty(), Set.of());
    }

    static About email(Email email) {
        return new About(Optional.empty(), Set.of(), Optional.of(email), Optional.empty(), Set.of());
    }

    static About location(LocationId location) {
        return new About(Optional.empty(), Set.of(), Optional.empty(), Optional.of(location), Set.of());
    }

    static About numbers(Collection<PhoneNumber> numbers) {
        return new About(Optional.empty(), Set.of(), Optional.empty(), Optional.empty(), ImmutableSet.copyOf(numbers));
    }

    static About transfer(Command.Key key, NumberTransfer transfer) {
        return new About(
                Optional.of(transfer.customer()),
                users(key).users(),
                Optional.empty(),
                Optional.empty(),
                ImmutableSet.copyOf(transfer.numbers()));
    }

    About at(LocationId place) {
        return new About(organization, users, email, Optional.of(place), numbers);
    }
}
