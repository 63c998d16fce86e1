package io.hexline.application.feature;

import static io.vavr.API.For;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.hexline.application.failure.Failure;
import io.hexline.application.failure.PortFailure;
import io.hexline.application.store.People;
import io.hexline.application.store.PeopleFilter;
import io.hexline.domain.location.Feature;
import io.hexline.domain.number.InventoryNumber.NumberOwner.FeatureType;
import io.hexline.domain.user.Person;
import io.hexline.domain.user.Subscriber;
import io.hexline.domain.value.Id.OrgId;
import io.hexline.domain.value.Id.PersonId;
import io.vavr.control.Either;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Who can belong to a feature: people of the organization who call, from wherever. */
record FeatureMembers(People people) {

    Either<Failure, Set<PersonId>> wanted(OrgId org, Feature today, FeatureSetup setup) {
        return setup.members()
                .map(named -> callers(org, named).flatMap(callers -> known(today.type(), named, callers)))
                .orElseGet(() -> Either.right(today.members()));
    }

    private Either<Failure, Set<PersonId>> callers(OrgId org, List<PersonId> named) {
        Set<PersonId> ids = ImmutableSet.copyOf(named);
        Either<PortFailure, Set<PersonId>> callers = ids.isEmpty()
                ? Either.right(Set.of())
                : For(
                                people.people(PeopleFilter.of(org).withIds(ids), Optional.empty(), 0, ids.size()),
                                ours -> people.subscribers(ids))
                        .yield((ours, calling) -> Sets.intersection(
                                ours.stream().map(Person::id).collect(Collectors.toSet()),
                                calling.stream().map(Subscriber::person).collect(Collectors.toSet())));
        return Failure.orTrouble(callers);
    }

    private static Either<Failure, Set<PersonId>> known(FeatureType type, List<PersonId> named, Set<PersonId> callers) {
        String list = type == FeatureType.PAGING_GROUP ? "targets" : "agents";
        for (int place = 0; place < named.size(); place++) {
            PersonId id = named.get(place);
            if (!callers.contains(id)) {
                return Either.left(new Failure.Invalid(
                        list + "[" + place + "] '" + id + "' is nobody of the organization who calls."));
            }
        }
        return Either.right(ImmutableSet.copyOf(named));
    }
}
