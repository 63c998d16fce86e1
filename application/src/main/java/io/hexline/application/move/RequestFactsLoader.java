package io.hexline.application.move;

import com.google.common.collect.ImmutableSet;
import io.hexline.application.Host;
import io.hexline.application.failure.PortFailure;
import io.hexline.domain.move.MoveDraft;
import io.hexline.domain.move.RequestFacts;
import io.hexline.domain.user.Person;
import io.hexline.domain.user.Subscriber;
import io.hexline.domain.value.LicenseId;
import io.hexline.domain.value.LocationId;
import io.hexline.domain.value.OrgId;
import io.hexline.domain.value.PersonId;
import io.vavr.control.Either;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads how the users stand that a request names. */
final class RequestFactsLoader {

    private final Host host;

    RequestFactsLoader(Host host) {
        this.host = host;
    }

    /** The standings of all that are named and there, however many. */
    Either<PortFailure, RequestFacts> load(OrgId org, MoveDraft draft) {
        Map<PersonId, RequestFacts.Standing> standings = new LinkedHashMap<>();
        for (PersonId user : ImmutableSet.copyOf(draft.users())) {
            Either<PortFailure, Optional<RequestFacts.Standing>> standing = standing(org, user);
            if (standing.isLeft()) {
                return Either.left(standing.getLeft());
            }
            standing.get().ifPresent(known -> standings.put(user, known));
        }
        return Either.right(new RequestFacts(draft, standings));
    }

    private Either<PortFailure, Optional<RequestFacts.Standing>> standing(OrgId org, PersonId user) {
        return host.store()
                .people()
                .person(org, user)
                .flatMap(person -> person.isEmpty()
                        ? Either.right(Optional.empty())
                        : isCallingUser(person.get())
                                .flatMap(calling -> host.store()
                                        .people()
                                        .subscriber(user)
                                        .map(subscriber -> Optional.of(standing(user, calling, subscriber)))));
    }

    private Either<PortFailure, Boolean> isCallingUser(Person person) {
        Set<LicenseId> held = person.holdings().licenses();
        return host.store()
                .licenses()
                .find(person.org(), held)
                .map(licenses -> licenses.stream()
                        .anyMatch(offered -> offered.license().kind().isCalling()));
    }

    private RequestFacts.Standing standing(PersonId user, boolean calling, Optional<Subscriber> subscriber) {
        return new RequestFacts.Standing(calling, currentLocation(user), subscriber.map(Subscriber::lines));
    }

    /** Where the directory cannot tell, the request is not refused for it: the user's assessment reports the failure. */
    private Optional<LocationId> currentLocation(PersonId user) {
        return host.collaborators().directory().currentLocation(user).fold(unknown -> Optional.empty(), known -> known);
    }
}
