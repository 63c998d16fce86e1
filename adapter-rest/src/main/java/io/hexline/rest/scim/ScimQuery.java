package io.hexline.rest.scim;

import com.fasterxml.jackson.databind.node.ValueNode;
import com.unboundid.scim2.common.filters.Filter;
import com.unboundid.scim2.common.filters.FilterType;
import io.hexline.application.store.PeopleFilter;
import io.hexline.domain.value.Id.OrgId;
import io.hexline.rest.call.Operation.Call;
import io.hexline.rest.page.IndexedPage;
import io.hexline.rest.page.PageSize;
import io.hexline.rest.problem.Problem;
import io.vavr.control.Either;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A search for users. What the filter asks for has to be found by its key: a part of it, joined to the rest by {@code and},
 * names the id, the userName or an e-mail, or how the displayName begins.
 *
 * @param filter empty for everybody
 */
record ScimQuery(Optional<Filter> filter, IndexedPage page) {

    private static final PageSize SIZE = new PageSize(100, 1000);

    static Either<Problem, ScimQuery> read(Call call) {
        Either<Problem, Optional<Filter>> filter = call.text("filter")
                .map(text -> ScimJson.filter(text).flatMap(ScimQuery::findable).map(Optional::of))
                .orElseGet(() -> Either.right(Optional.empty()));
        return filter.flatMap(
                wanted -> IndexedPage.of(call.request().query(), SIZE).map(page -> new ScimQuery(wanted, page)));
    }

    private static Either<Problem, Filter> findable(Filter filter) {
        boolean found = parts(filter)
                .anyMatch(part -> id(part).isPresent()
                        || email(part).isPresent()
                        || prefix(part).isPresent());
        return found
                ? Either.right(filter)
                : Either.left(ScimProblem.of(
                        "invalidFilter",
                        "Users are found by id, userName or emails (eq) and displayName (sw or eq), which a filter"
                                + " joins to anything else by 'and'."));
    }

    /** The id that the filter names, as it is written. */
    Optional<String> id() {
        return parts().flatMap(part -> id(part).stream()).findFirst();
    }

    /** The e-mail that the filter names, likewise. */
    Optional<String> email() {
        return parts().flatMap(part -> email(part).stream()).findFirst();
    }

    /** Those among whom the users are, where none of them is named. */
    PeopleFilter people(OrgId org) {
        PeopleFilter everybody = PeopleFilter.of(org);
        return parts().flatMap(part -> prefix(part).stream())
                .findFirst()
                .map(everybody::withNamePrefix)
                .orElse(everybody);
    }

    /** Whether {@link #people} are all that is asked for. */
    boolean isForAllOfThem() {
        return filter.map(one -> one.getFilterType() == FilterType.STARTS_WITH).orElse(true);
    }

    private Stream<Filter> parts() {
        return filter.stream().flatMap(ScimQuery::parts);
    }

    private static Stream<Filter> parts(Filter filter) {
        return filter.getFilterType() == FilterType.AND
                ? filter.getCombinedFilters().stream().flatMap(ScimQuery::parts)
                : Stream.of(filter);
    }

    private static Optional<String> id(Filter part) {
        return text(part, List.of("id"), FilterType.EQUAL);
    }

    private static Optional<String> email(Filter part) {
        return text(part, List.of("username", "emails", "emails.value"), FilterType.EQUAL);
    }

    private static Optional<String> prefix(Filter part) {
        return text(part, List.of("displayname"), FilterType.STARTS_WITH)
                .or(() -> text(part, List.of("displayname"), FilterType.EQUAL));
    }

    private static Optional<String> text(Filter part, List<String> attributes, FilterType type) {
        return Optional.of(part)
                .filter(some -> some.getFilterType() == type)
                .filter(some ->
                        attributes.contains(some.getAttributePath().toString().toLowerCase(Locale.ROOT)))
                .map(Filter::getComparisonValue)
                .filter(ValueNode::isTextual)
                .map(ValueNode::textValue);
    }
}
