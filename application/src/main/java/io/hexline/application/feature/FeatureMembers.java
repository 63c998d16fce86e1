package io.hexline.application.feature;

import static io.vavr.API.For;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import com.google.common.collect.Sets;
import io.hexline.application.failure.Failure;
import io.hexline.application.failure.PortFailure;
import io.hexline.application.store.LineHolders;
import io.hexline.application.store.People;
import io.hexline.application.store.PeopleFilter;
import io.hexline.domain.location.Feature;
import io.hexline.domain.location.Feature.Further;
import io.hexline.domain.location.Feature.FurtherNumber;
import io.hexline.domain.number.InventoryNumber.NumberOwner.FeatureType;
import io.hexline.domain.user.LineHolder;
import io.hexline.domain.user.Person;
import io.hexline.domain.user.Subscriber;
import io.hexline.domain.value.Id;
import io.hexline.domain.value.Id.OrgId;
import io.hexline.domain.value.Id.PersonId;
import io.vavr.control.Either;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Who and what can belong to a feature, and page with it: whoever and whatever of the organization calls, from wherever. */
record FeatureMembers(People people, LineHolders lines) {

    /**
     * All of them.
     *
     * @param lines the workspaces and virtual lines that belong to it
     */
    record Party(Set<PersonId> members, Set<Id> lines, Set<Id> originators) {

        Further further(List<FurtherNumber> alternates) {
            return new Further(alternates, lines, originators);
        }
    }

    Either<Failure, Party> wanted(OrgId org, Feature today, FeatureSetup setup) {
        String list = today.type() == FeatureType.PAGING_GROUP ? "targets" : "agents";
        Set<Id> belonging = Sets.union(today.members(), today.further().lines());
        return For(
                        wanted(org, list, setup.members(), belonging),
                        all -> wanted(
                                org,
                                "originators",
                                setup.originators(),
                                today.further().originators()))
                .yield(FeatureMembers::party);
    }

    private static Party party(Set<Id> belonging, Set<Id> originators) {
        Set<PersonId> members = ImmutableSet.copyOf(Iterables.filter(belonging, PersonId.class));
        return new Party(members, ImmutableSet.copyOf(Sets.difference(belonging, members)), originators);
    }

    private Either<Failure, Set<Id>> wanted(OrgId org, String list, Optional<List<PersonId>> named, Set<Id> today) {
        return named.map(ids -> known(org, ImmutableSet.copyOf(ids)).flatMap(known -> all(list, ids, known)))
                .orElseGet(() -> Either.right(today));
    }

    /** Whom or what the ids name, by these; a workspace or a virtual line is looked for where an id is no person's. */
    private Either<Failure, Map<String, Id>> known(OrgId org, Set<PersonId> ids) {
        return Failure.orTrouble(For(callers(org, ids), callers -> lines(org, Sets.difference(ids, callers)))
                .yield((callers, holders) -> ImmutableMap.<String, Id>builder()
                        .putAll(callers.stream().collect(Collectors.toMap(PersonId::value, id -> id)))
                        .putAll(holders.stream().map(LineHolder::id).collect(Collectors.toMap(Id::value, id -> id)))
                        .buildOrThrow()));
    }

    private Either<PortFailure, Set<PersonId>> callers(OrgId org, Set<PersonId> ids) {
        return ids.isEmpty()
                ? Either.right(Set.of())
                : For(
                                people.people(PeopleFilter.of(org).withIds(ids), Optional.empty(), 0, ids.size()),
                                ours -> people.subscribers(ids))
                        .yield((ours, calling) -> Sets.intersection(
                                ours.stream().map(Person::id).collect(Collectors.toSet()),
                                calling.stream().map(Subscriber::person).collect(Collectors.toSet())));
    }

    private Either<PortFailure, List<LineHolder>> lines(OrgId org, Set<PersonId> others) {
        return others.isEmpty()
                ? Either.right(List.of())
                : lines.withIds(org, others.stream().map(PersonId::value).collect(Collectors.toSet()))
                        .map(found -> found.stream()
                                .filter(holder -> holder.location().isPresent())
                                .toList());
    }

    private static Either<Failure, Set<Id>> all(String list, List<PersonId> named, Map<String, Id> known) {
        for (int place = 0; place < named.size(); place++) {
            String id = named.get(place).value();
            if (!known.containsKey(id)) {
                return Either.left(new Failure.Invalid(
                        list + "[" + place + "] '" + id + "' is nobody and nothing of the organization that calls."));
            }
        }
        return Either.right(named.stream().map(id -> known.get(id.value())).collect(ImmutableSet.toImmutableSet()));
    }
}
