package io.hexline.rest.scim;

import com.fasterxml.jackson.databind.node.ValueNode;
import com.unboundid.scim2.common.filters.Filter;
import com.unboundid.scim2.common.filters.FilterType;
import io.hexline.application.store.PeopleFilter;
import io.hexline.domain.value.Id.OrgId;
import io.hexline.rest.call.Operation.Call;
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
 * @param start which of the users is the first of the page, from 1
 * @param count how many at most, from 0
 */
record ScimQuery(Optional<Filter> filter, int start, int count) {

    private static final int MOST = 1000;
    private static final int USUAL = 100;

    static Either<Problem, ScimQuery> read(Call call) {
        Either<Problem, Optional<Filter>> filter = call.text("filter")
                .map(text -> ScimJson.filter(text).flatMap(ScimQuery::findable).map(Optional::of))
                .orElseGet(() -> Either.right(Optional.empty()));
        return filter.flatMap(wanted -> number(call, "startIndex", 1)
                .flatMap(start -> number(call, "count", USUAL)
                        .map(count -> new ScimQuery(wanted, Math.max(start, 1), Math.min(Math.max(count, 0), MOST)))));
    }

    /** "A value less than 1 SHALL be interpreted as 1", and a negative count as none. */
    private static Either<Problem, Integer> number(Call call, String name, int usual) {
        Optional<String> text = call.text(name);
        try {
            return Either.right(text.map(Integer::parseInt).orElse(usual));
        } catch (NumberFormatException wrong) {
            return Either.left(Problem.ofParameter(name, text.orElseThrow(), "is no number"));
        }
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
