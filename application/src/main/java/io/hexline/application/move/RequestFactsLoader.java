package io.hexline.application.move;

import com.google.common.collect.ImmutableSet;
import io.hexline.application.Host;
import io.hexline.application.failure.PortFailure;
import io.hexline.domain.license.LicenseId;
import io.hexline.domain.move.MoveDraft;
import io.hexline.domain.move.RequestFacts;
import io.hexline.domain.organization.OrgId;
import io.hexline.domain.user.Person;
import io.hexline.domain.user.PersonId;
import io.hexline.domain.user.Subscriber;
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

    /**
     * The standings of all that are named, however many. Users that the directory cannot tell of are left out here; their
     * assessment reports the failure.
     */
    Either<PortFailure, RequestFacts> load(OrgId org, MoveDraft draft) {
        Map<PersonId, RequestFacts.Standing> standings = new LinkedHashMap<>();
        for (PersonId user : ImmutableSet.copyOf(draft.users())) {
            Optional<Person> person = host.directory().person(org, user).getOrElseGet(failure -> Optional.empty());
            if (person.isPresent()) {
                Either<PortFailure, Boolean> calling = isCallingUser(person.get());
                if (calling.isLeft()) {
                    return Either.left(calling.getLeft());
                }
                host.directory()
                        .subscriber(user)
                        .peek(subscriber -> standings.put(user, standing(calling.get(), subscriber)));
            }
        }
        return Either.right(new RequestFacts(draft, standings));
    }

    private Either<PortFailure, Boolean> isCallingUser(Person person) {
        Set<LicenseId> held = person.holdings().licenses();
        return host.licenses()
                .find(person.org(), held)
                .map(licenses -> licenses.stream()
                        .anyMatch(offered -> offered.license().kind().isCalling()));
    }

    private static RequestFacts.Standing standing(boolean calling, Optional<Subscriber> subscriber) {
        return new RequestFacts.Standing(
                calling, subscriber.flatMap(Subscriber::location), subscriber.map(Subscriber::lines));
    }
}
