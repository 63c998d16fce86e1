package io.hexline.domain.user;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.hexline.domain.user.Subscriber.HostAssociation;
import io.hexline.domain.value.Id.PersonId;
import java.util.List;
import java.util.Set;

/**
 * Who depends on a subscriber, who can be many.
 *
 * @param calledBack those at its location for whom it is the emergency callback (ECBN)
 * @param guests how others are at its devices
 */
public record Dependents(Set<PersonId> calledBack, List<HostAssociation> guests) {

    /** Nobody. */
    public static final Dependents NONE = new Dependents(Set.of(), List.of());

    public Dependents {
        calledBack = ImmutableSet.copyOf(calledBack);
        guests = ImmutableList.copyOf(guests);
    }

    /** What is left of some subscribers, of whom each is looked at once and then not kept. */
    public static final class Collector {

        private final Subscriber subscriber;
        private final ImmutableSet.Builder<PersonId> calledBack = ImmutableSet.builder();
        private final ImmutableList.Builder<HostAssociation> guests = ImmutableList.builder();

        /** Nobody is known yet who depends on this one. */
        public Collector(Subscriber subscriber) {
            this.subscriber = subscriber;
        }

        /** Whether or not this one does. */
        public Collector add(Subscriber other) {
            boolean called =
                    other.roles().ecbn().filter(subscriber.person()::equals).isPresent();
            if (called && other.location().isPresent() && other.location().equals(subscriber.location())) {
                calledBack.add(other.person());
            }
            for (HostAssociation association : other.associations()) {
                if (association.isHostedBy(subscriber.person())) {
                    guests.add(association);
                }
            }
            return this;
        }

        public Dependents collected() {
            return new Dependents(calledBack.build(), guests.build());
        }
    }
}
