package io.hexline.rest.group;

import com.fasterxml.jackson.databind.node.ValueNode;
import com.unboundid.scim2.common.filters.Filter;
import com.unboundid.scim2.common.filters.FilterType;
import io.hexline.application.store.GroupFilter;
import io.hexline.domain.value.Id.OrgId;
import io.hexline.rest.call.Operation.Call;
import io.hexline.rest.problem.Problem;
import io.hexline.rest.scim.ScimJson;
import io.hexline.rest.scim.ScimProblem;
import io.vavr.control.Either;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** What a search for groups can ask for. */
final class GroupQuery {

    private static final String NAME = "displayName";

    private GroupQuery() {}

    /** All groups in the order that is asked for, which is always that of their names. */
    static Either<Problem, GroupFilter> order(Call call, OrgId org) {
        Optional<String> by = call.text("sortBy").filter(other -> !other.equalsIgnoreCase(NAME));
        return by.isPresent()
                ? Either.left(Problem.ofParameter("sortBy", by.get(), "must be displayName"))
                : Either.right(new GroupFilter(
                        org,
                        "",
                        call.text("sortOrder").filter("descending"::equals).isPresent()));
    }

    /** "The available operators are eq and sw. Only displayName can be used." Some clients write {@code display_name}. */
    static Either<Problem, Optional<Filter>> own(Call call) {
        return filter(call, text -> text.replaceFirst("^\\s*display_name\\b", NAME))
                .filterOrElse(
                        filter -> filter.filter(one -> name(one, FilterType.EQUAL)
                                                .isEmpty()
                                        && name(one, FilterType.STARTS_WITH).isEmpty())
                                .isEmpty(),
                        filter -> Problem.ofParameter(
                                "filter",
                                call.text("filter").orElseThrow(),
                                "must be displayName, eq or sw, and a text in quotes"));
    }

    /** Any that does not look at members: a group can have everybody. */
    static Either<Problem, Optional<Filter>> scim(Call call) {
        return filter(call, text -> text)
                .filterOrElse(
                        filter -> filter.stream().flatMap(GroupQuery::leaves).noneMatch(GroupQuery::isOfMembers),
                        filter -> ScimProblem.of(
                                "invalidFilter",
                                "Groups are not found by their members; these are at the address of a group and"
                                        + " /Members."));
    }

    private static Either<Problem, Optional<Filter>> filter(Call call, UnaryOperator<String> spelled) {
        return call.text("filter")
                .map(text -> ScimJson.filter(spelled.apply(text)).map(Optional::of))
                .orElseGet(() -> Either.right(Optional.empty()));
    }

    private static Stream<Filter> leaves(Filter filter) {
        return switch (filter.getFilterType()) {
            case AND, OR -> filter.getCombinedFilters().stream().flatMap(GroupQuery::leaves);
            case NOT -> leaves(filter.getInvertedFilter());
            default -> Stream.of(filter);
        };
    }

    private static boolean isOfMembers(Filter leaf) {
        return leaf.getAttributePath() != null
                && leaf.getAttributePath().toString().regionMatches(true, 0, "members", 0, "members".length());
    }

    static boolean isFindable(Filter part) {
        return id(part).isPresent()
                || name(part, FilterType.EQUAL).isPresent()
                || name(part, FilterType.STARTS_WITH).isPresent();
    }

    static Problem unfindable() {
        return ScimProblem.of(
                "invalidFilter",
                "Groups are found by id (eq) and displayName (eq or sw), which a filter joins to anything else by 'and'.");
    }

    static Optional<String> id(Filter part) {
        return text(part, "id", FilterType.EQUAL);
    }

    static Optional<String> name(Filter part, FilterType type) {
        return text(part, NAME, type);
    }

    private static Optional<String> text(Filter part, String attribute, FilterType type) {
        return Optional.of(part)
                .filter(some -> some.getFilterType() == type)
                .filter(some -> some.getAttributePath().toString().equalsIgnoreCase(attribute))
                .map(Filter::getComparisonValue)
                .filter(ValueNode::isTextual)
                .map(ValueNode::textValue);
    }
}
