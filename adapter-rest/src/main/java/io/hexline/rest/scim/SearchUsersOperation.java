package io.hexline.rest.scim;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.google.common.collect.Lists;
import com.unboundid.scim2.common.filters.Filter;
import io.hexline.application.PeopleUseCases;
import io.hexline.application.failure.Failure;
import io.hexline.application.group.ShowGroups;
import io.hexline.application.user.UserView;
import io.hexline.domain.user.UserGroup;
import io.hexline.domain.value.Email;
import io.hexline.domain.value.Id.OrgId;
import io.hexline.domain.value.Id.PersonId;
import io.hexline.domain.value.Syntax.Malformed;
import io.hexline.rest.call.Operation;
import io.hexline.rest.id.WireId;
import io.hexline.rest.problem.Problem;
import io.vavr.control.Either;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** {@code GET /identity/scim/{orgId}/v2/Users}, with their groups where {@code includeGroupDetails} or {@code returnGroups} says so. */
public record SearchUsersOperation(PeopleUseCases people, ShowGroups groups) implements Operation {

    /** Of whom more is asked than how their names begin. */
    private static final int MOST_LOOKED_AT = 1000;

    private static final int MOST_GROUPS = 100;

    private static final String LIST = "urn:ietf:params:scim:api:messages:2.0:ListResponse";

    /** The body, on the wire. */
    private record Listed(
            List<String> schemas,
            int totalResults,
            int itemsPerPage,
            int startIndex,
            @JsonProperty("Resources") List<?> resources) {}

    /** The users of a page, of so many. */
    private record Found(int total, List<UserView> page) {}

    @Override
    public Either<Problem, Answer> handle(Call call) {
        return ScimUsers.organization(call)
                .flatMap(org -> ScimQuery.read(call)
                        .flatMap(query -> found(org, query, ScimUsers.base(call, org))
                                .flatMap(found -> users(call, org, found.page())
                                        .map(users -> Answer.ok(new Listed(
                                                List.of(LIST),
                                                found.total(),
                                                users.size(),
                                                query.page().start(),
                                                some(call, users)))))));
    }

    private Either<Problem, List<ScimUser>> users(Call call, OrgId org, List<UserView> page) {
        String base = ScimUsers.base(call, org);
        return groups(call, org, page)
                .map(known -> page.stream()
                        .map(user -> ScimUser.of(
                                user, base, known.getOrDefault(user.person().id(), List.of())))
                        .toList());
    }

    private Either<Problem, Map<PersonId, List<UserGroup>>> groups(Call call, OrgId org, List<UserView> page) {
        return call.flag("includeGroupDetails") || call.flag("returnGroups")
                ? groups.ofPeople(
                                org, Lists.transform(page, user -> user.person().id()), MOST_GROUPS)
                        .mapLeft(Problem::of)
                : Either.right(Map.of());
    }

    /** All of each user, or the attributes that are asked for. */
    private static List<?> some(Call call, List<ScimUser> users) {
        List<String> attributes = call.texts("attributes");
        return attributes.isEmpty() ? users : Lists.transform(users, user -> ScimJson.only(user, attributes));
    }

    private Either<Problem, Found> found(OrgId org, ScimQuery query, String base) {
        return named(org, query)
                .map(one -> one.flatMap(some -> matching(query, some, base)))
                .orElseGet(() -> query.isForAllOfThem() ? page(org, query) : lookedAt(org, query, base));
    }

    /** Who is named by id or e-mail; empty where nobody is. */
    private Optional<Either<Problem, List<UserView>>> named(OrgId org, ScimQuery query) {
        Optional<Either<Problem, List<UserView>>> byId = query.id()
                .map(text -> one(
                        WireId.PEOPLE.read(text, PersonId::parse),
                        id -> people.findUser().byId(org, id)));
        return byId.or(() -> query.email()
                .map(text -> one(Email.parse(text), email -> people.findUser().byEmail(org, email))));
    }

    /** Nobody is an answer, too. */
    private static <T> Either<Problem, List<UserView>> one(
            Either<Malformed, T> key, Function<T, Either<Failure, UserView>> find) {
        return Malformed.orNothing(key)
                .map(find)
                .map(found -> found.isLeft() && found.getLeft() instanceof Failure.NotFound
                        ? Either.<Problem, List<UserView>>right(List.of())
                        : found.bimap(Problem::of, List::of))
                .orElseGet(() -> Either.right(List.of()));
    }

    private Either<Problem, Found> page(OrgId org, ScimQuery query) {
        return people.listPeople()
                .count(query.people(org))
                .flatMap(total -> people.listPeople()
                        .page(
                                query.people(org),
                                query.page().skip(),
                                query.page().count())
                        .map(some -> new Found(total, some)))
                .mapLeft(Problem::of);
    }

    private Either<Problem, Found> lookedAt(OrgId org, ScimQuery query, String base) {
        return people.listPeople()
                .page(query.people(org), 0, MOST_LOOKED_AT + 1)
                .mapLeft(Problem::of)
                .filterOrElse(
                        some -> some.size() <= MOST_LOOKED_AT,
                        many -> ScimProblem.of(
                                "tooMany",
                                "The names of more than " + MOST_LOOKED_AT + " users begin so; ask for more of it."))
                .flatMap(some -> matching(query, some, base));
    }

    /** Of these, those to whom all of the filter applies. */
    private static Either<Problem, Found> matching(ScimQuery query, List<UserView> some, String base) {
        Filter filter = query.filter().orElseThrow();
        List<UserView> matching = new ArrayList<>();
        for (UserView user : some) {
            Either<Problem, Boolean> matches = ScimJson.matches(filter, ScimUser.of(user, base));
            if (matches.isLeft()) {
                return Either.left(matches.getLeft());
            } else if (matches.get()) {
                matching.add(user);
            }
        }
        return Either.right(new Found(matching.size(), query.page().of(matching)));
    }
}
