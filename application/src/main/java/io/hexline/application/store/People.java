package io.hexline.application.store;

import io.hexline.application.failure.PortFailure;
import io.hexline.application.store.PeopleFilter.PersonPageKey;
import io.hexline.domain.user.Person;
import io.hexline.domain.user.Person.PersonWithSubscriber;
import io.hexline.domain.user.Person.Ties;
import io.hexline.domain.user.Subscriber;
import io.hexline.domain.user.Subscriber.NonPerson;
import io.hexline.domain.value.Email;
import io.hexline.domain.value.Id.OrgId;
import io.hexline.domain.value.Id.PersonId;
import io.vavr.control.Either;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Identity: who is in which organization, and who of them is a subscriber of the calling platform. */
public interface People {

    Either<PortFailure, Optional<Person>> person(OrgId org, PersonId id);

    /** Likewise, with its record as a subscriber, both as they are at one moment. */
    Either<PortFailure, Optional<PersonWithSubscriber>> withSubscriber(OrgId org, PersonId id);

    /** Those of these people who are in the organization, likewise, each once, in no order. */
    Either<PortFailure, List<PersonWithSubscriber>> withSubscribers(OrgId org, Set<PersonId> ids);

    /** The person with this id, in whatever organization. */
    Either<PortFailure, Optional<Person>> person(PersonId id);

    /** The person with this e-mail, in whatever organization. */
    Either<PortFailure, Optional<Person>> person(Email email);

    /**
     * The first people to whom the filter applies, in the order of {@link PersonPageKey}.
     *
     * @param after whom they follow, who need not be there any more; empty from the beginning
     * @param skip how many to leave out then; 0 or more
     * @param max how many at most
     */
    Either<PortFailure, List<Person>> people(PeopleFilter filter, Optional<PersonPageKey> after, int skip, int max);

    /** To how many people the filter applies. */
    Either<PortFailure, Integer> count(PeopleFilter filter);

    /** How many people of the organization administer it fully, and may sign in. */
    Either<PortFailure, Integer> countFullAdministrators(OrgId org);

    /** Whose manager this person is; itself left out. */
    Either<PortFailure, List<Person>> reportingTo(PersonId manager);

    Either<PortFailure, Optional<Subscriber>> subscriber(PersonId id);

    /** What has the id in the organization, where it is that of a workspace, a virtual line or a feature. */
    Either<PortFailure, Optional<NonPerson>> nonPerson(OrgId org, PersonId id);

    /** The subscribers among these people. */
    Either<PortFailure, List<Subscriber>> subscribers(Collection<PersonId> ids);

    /**
     * The first subscribers for whom this one is the emergency callback (ECBN), or who are its guests, by their ids.
     *
     * @param after whom they follow, who need not be there any more; empty from the beginning
     * @param max how many at most
     */
    Either<PortFailure, List<Subscriber>> linkedTo(PersonId subscriber, Optional<PersonId> after, int max);

    /**
     * What ties each of these subscribers to others, all of it as it is at one moment, and in the order in which {@link
     * Features#of}, {@link Trunks#ofMember} and {@link DeviceProfiles#usedBy} tell it.
     */
    Either<PortFailure, Map<PersonId, Ties>> ties(Collection<Subscriber> subscribers);
}
