package io.hexline.rest.person;

import io.hexline.application.store.PeopleFilter;
import io.hexline.domain.user.Role;
import io.hexline.domain.value.Email;
import io.hexline.domain.value.Id.LocationId;
import io.hexline.domain.value.Id.OrgId;
import io.hexline.domain.value.Id.PersonId;
import io.hexline.rest.call.Operation.Call;
import io.hexline.rest.id.WireId;
import io.hexline.rest.problem.Problem;
import io.vavr.control.Either;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The parameters of a list of people.
 *
 * @param ids as they are written, in order
 * @param isForNobody whether they exclude each other
 */
record PeopleQuery(PeopleFilter filter, Map<PersonId, String> ids, Optional<Email> email, boolean isForNobody) {

    private static final int MOST_IDS = 85;

    static Either<Problem, PeopleQuery> read(Call call, OrgId org) {
        return ids(call)
                .flatMap(ids -> call.inQuery("email", Email::parse)
                        .flatMap(email -> call.inQuery(
                                        "locationId", text -> WireId.LOCATION.read(text, LocationId::parse))
                                .flatMap(location -> roles(call)
                                        .map(roles -> new PeopleFilter(
                                                org,
                                                ids.keySet(),
                                                call.text("displayName"),
                                                Optional.empty(),
                                                location,
                                                roles))
                                        .flatMap(filter -> sought(call, filter))
                                        .map(filter -> new PeopleQuery(filter, ids, email, false)))));
    }

    private static Either<Problem, PeopleFilter> sought(Call call, PeopleFilter filter) {
        Optional<String> typed = call.text("search");
        return typed.isPresent() && filter.namePrefix().isPresent()
                ? Either.left(Problem.invalid("search cannot be used along with displayName."))
                : Either.right(typed.map(filter::like).orElse(filter));
    }

    /** Whether whoever has the e-mail is all that is asked for. */
    boolean isByEmailAlone() {
        return email.isPresent() && filter.equals(PeopleFilter.of(filter.org()));
    }

    /** Only these, and only if they are asked for anyway. */
    PeopleQuery among(Set<PersonId> found) {
        Set<PersonId> both =
                ids.isEmpty() ? found : found.stream().filter(ids::containsKey).collect(Collectors.toSet());
        return new PeopleQuery(filter.withIds(both), ids, email, both.isEmpty());
    }

    /** The ids that were asked for, as they are written, of which nobody was found. */
    List<String> missing(Set<PersonId> found) {
        return ids.entrySet().stream()
                .filter(id -> !found.contains(id.getKey()))
                .map(Map.Entry::getValue)
                .toList();
    }

    private static Either<Problem, Map<PersonId, String>> ids(Call call) {
        Map<PersonId, String> ids = new LinkedHashMap<>();
        for (String text : call.texts("id")) {
            Either<Problem, PersonId> id = Call.parsed("id", WireId.PEOPLE.read(text, PersonId::parse));
            if (id.isLeft()) {
                return Either.left(id.getLeft());
            }
            ids.put(id.get(), text);
        }
        return ids.size() > MOST_IDS
                ? Either.left(Problem.invalid("id can have at most " + MOST_IDS + " ids."))
                : Either.right(ids);
    }

    private static Either<Problem, Set<Role>> roles(Call call) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        for (String text : call.texts("roles")) {
            Either<Problem, Role> role = Call.parsed("roles", RoleFields.parse(text));
            if (role.isLeft()) {
                return Either.left(role.getLeft());
            }
            roles.add(role.get());
        }
        return Either.right(roles);
    }
}
