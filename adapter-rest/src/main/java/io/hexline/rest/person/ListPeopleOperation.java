package io.hexline.rest.person;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.google.common.collect.Lists;
import io.hexline.application.PeopleUseCases;
import io.hexline.application.failure.Failure;
import io.hexline.application.store.PeopleFilter;
import io.hexline.application.store.PeopleFilter.PersonPageKey;
import io.hexline.application.user.UserView;
import io.hexline.domain.value.Email;
import io.hexline.domain.value.Id.OrgId;
import io.hexline.domain.value.Id.PersonId;
import io.hexline.rest.call.Operation;
import io.hexline.rest.call.Operation.Answer;
import io.hexline.rest.call.Operation.Call;
import io.hexline.rest.page.KeysetPage;
import io.hexline.rest.page.PageSize;
import io.hexline.rest.problem.Problem;
import io.vavr.control.Either;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** {@code GET /people}: a page of people, with a link to the next one where there is one. */
public record ListPeopleOperation(PeopleUseCases people) implements Operation {

    private static final PageSize USUAL = new PageSize(100, 1000);
    private static final PageSize WITH_CALLING_DATA = new PageSize(100, 100);
    private static final PageSize AT_A_LOCATION = new PageSize(50, 50);

    /** How many people take about as long to be told as a request takes to be handed over. */
    private static final int FEW = 10;

    /** The body, on the wire. */
    private record Listed(
            @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> notFoundIds, List<PersonBody> items) {}

    /**
     * Whoever has a role or a location is looked for among everybody, unless it can be only few. What is made of names for a
     * search is made when somebody searches first.
     */
    @Override
    public boolean isBrief(Call call) {
        int ids = call.texts("id").size();
        return call.text("email").isPresent() || (ids > 0 ? ids <= FEW : isFirstFew(call));
    }

    private static boolean isFirstFew(Call call) {
        return call.text("search").isEmpty()
                && call.text("roles").isEmpty()
                && call.text("locationId").isEmpty()
                && size(call).in(call.request().query()).fold(refused -> true, max -> max <= FEW);
    }

    @Override
    public Either<Problem, Answer> handle(Call call) {
        return call.organizationInQuery()
                .flatMap(org -> PeopleQuery.read(call, org)
                        .flatMap(query -> KeysetPage.of(call.request().query(), size(call), PersonKey::read)
                                .flatMap(page -> found(org, query, page)
                                        .flatMap(users -> missing(org, query)
                                                .map(missing -> answer(call, query, page, users, missing)))
                                        .mapLeft(Problem::of))));
    }

    private static PageSize size(Call call) {
        if (call.request().query().containsKey("locationId")) {
            return AT_A_LOCATION;
        }
        return call.flag("callingData") ? WITH_CALLING_DATA : USUAL;
    }

    private Either<Failure, List<UserView>> found(OrgId org, PeopleQuery query, KeysetPage<PersonPageKey> page) {
        return query.email()
                .map(email -> owner(org, email)
                        .flatMap(owner -> query.isByEmailAlone() && page.isFirst()
                                ? Either.right(owner)
                                : listed(query.among(ids(owner)), page)))
                .orElseGet(() -> listed(query, page));
    }

    private Either<Failure, List<UserView>> listed(PeopleQuery query, KeysetPage<PersonPageKey> page) {
        return query.isForNobody()
                ? Either.right(List.of())
                : people.listPeople().handle(query.filter(), page.after(), page.max() + 1);
    }

    /** Who has the e-mail; nobody is an answer, too. */
    private Either<Failure, List<UserView>> owner(OrgId org, Email email) {
        Either<Failure, UserView> found = people.findUser().byEmail(org, email);
        return found.isLeft() && found.getLeft() instanceof Failure.NotFound
                ? Either.right(List.of())
                : found.map(List::of);
    }

    /** The ids of nobody, whatever else is asked for. */
    private Either<Failure, List<String>> missing(OrgId org, PeopleQuery query) {
        return query.ids().isEmpty()
                ? Either.right(List.of())
                : people.listPeople()
                        .handle(
                                PeopleFilter.of(org).withIds(query.ids().keySet()),
                                Optional.empty(),
                                query.ids().size())
                        .map(known -> query.missing(ids(known)));
    }

    private static Answer answer(
            Call call, PeopleQuery query, KeysetPage<PersonPageKey> page, List<UserView> users, List<String> missing) {
        boolean callingData = call.flag("callingData");
        return page.answer(
                call.request(),
                users,
                user -> PersonKey.text(user.person(), query.filter().isByName()),
                found -> new Listed(missing, Lists.transform(found, user -> body(user, query, callingData))));
    }

    /** The public API tells by what somebody signs in where it is asked for by its id. */
    private static PersonBody body(UserView user, PeopleQuery query, boolean callingData) {
        PersonBody body = PersonBody.of(user, callingData);
        return query.ids().isEmpty() ? body : body.withUserName();
    }

    private static Set<PersonId> ids(List<UserView> users) {
        return users.stream().map(user -> user.person().id()).collect(Collectors.toSet());
    }
}
