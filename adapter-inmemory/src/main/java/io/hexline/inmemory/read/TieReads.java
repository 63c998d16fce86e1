package io.hexline.inmemory.read;

import static io.vavr.API.For;

import com.google.common.collect.ImmutableMap;
import io.hexline.application.failure.PortFailure;
import io.hexline.domain.user.Dependents;
import io.hexline.domain.user.Person.Ties;
import io.hexline.domain.user.Subscriber;
import io.hexline.domain.value.Id.PersonId;
import io.hexline.inmemory.index.PeopleIndex;
import io.hexline.inmemory.state.CommittedState;
import io.hexline.inmemory.state.StoreState;
import io.vavr.control.Either;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** What ties subscribers to others. */
record TieReads(CommittedState store) {

    Either<PortFailure, Map<PersonId, Ties>> of(Collection<Subscriber> subscribers) {
        ImmutableMap.Builder<PersonId, Ties> found = ImmutableMap.builderWithExpectedSize(subscribers.size());
        for (Subscriber subscriber : subscribers) {
            Either<PortFailure, Ties> ties = of(subscriber);
            if (ties.isLeft()) {
                return Either.left(ties.getLeft());
            }
            found.put(subscriber.person(), ties.get());
        }
        return Either.right(found.build());
    }

    private Either<PortFailure, Ties> of(Subscriber subscriber) {
        OrganizationReads around = new OrganizationReads(store);
        return For(
                        around.of(subscriber),
                        features -> around.ofMember(subscriber.person()),
                        (features, trunkGroups) -> around.usedBy(List.of(subscriber.person())))
                .yield((features, trunkGroups, profiles) ->
                        new Ties(dependents(subscriber), features, trunkGroups, profiles));
    }

    private Dependents dependents(Subscriber subscriber) {
        StoreState state = store.state();
        List<PersonId> linked = state.people().index().list(new PeopleIndex.Group.LinkedTo(subscriber.person()));
        if (linked.isEmpty()) {
            return Dependents.NONE;
        }
        Dependents.Collector dependents = new Dependents.Collector(subscriber);
        linked.forEach(id -> state.subscribers().find(id).ifPresent(dependents::add));
        return dependents.collected();
    }
}
