package io.hexline.rest.group;

import com.google.common.collect.Maps;
import com.unboundid.scim2.common.filters.Filter;
import com.unboundid.scim2.common.filters.FilterType;
import io.hexline.application.failure.Failure;
import io.hexline.application.group.GroupView;
import io.hexline.application.group.ShowGroups;
import io.hexline.application.store.GroupFilter;
import io.hexline.domain.value.Id.GroupId;
import io.hexline.domain.value.Syntax.Malformed;
import io.hexline.rest.call.Operation.Call;
import io.hexline.rest.id.WireId;
import io.hexline.rest.page.IndexedPage;
import io.hexline.rest.problem.Problem;
import io.hexline.rest.scim.ScimJson;
import io.hexline.rest.scim.ScimProblem;
import io.vavr.control.Either;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A search for groups, each found by its key: a part of the filter, joined to the rest by {@code and}, or each of those that
 * are joined by {@code or}, names the id or says what the displayName is or begins with.
 *
 * @param all those among whom they are, in their order
 * @param members how many members of each to tell at most
 */
record GroupSearch(ShowGroups showGroups, Call call, GroupFilter all, int members) {

    /** Of which more is asked than how their names begin, in all of a filter. */
    private static final int MOST_LOOKED_AT = 1000;

    /** The members that a page tells, of all its groups. */
    private static final int MOST_TOLD = 10_000;

    /** The groups of a page, of so many; fewer than the page has room for where their members are too many. */
    record Found(int total, List<GroupView> page) {}

    Either<Problem, Found> page(IndexedPage page) {
        return page(all, page).flatMap(this::withMembers);
    }

    Either<Problem, Found> matching(Filter filter, IndexedPage page) {
        String prefix = GroupQuery.name(filter, FilterType.STARTS_WITH).orElse("");
        Either<Problem, Found> found = prefix.isEmpty()
                ? candidates(filter)
                        .flatMap(some -> matching(filter, some.values()))
                        .map(matching -> cut(matching, page))
                : page(named(prefix), page);
        return found.flatMap(this::withMembers);
    }

    private GroupFilter named(String prefix) {
        return new GroupFilter(all.org(), prefix, all.descending());
    }

    private Either<Problem, Found> page(GroupFilter filter, IndexedPage page) {
        return showGroups
                .count(filter)
                .flatMap(total ->
                        showGroups.list(filter, page.skip(), page.count(), 0).map(some -> new Found(total, some)))
                .mapLeft(Problem::of);
    }

    /** No filter looks at members, and so only the groups that are told need theirs. */
    private Either<Problem, Found> withMembers(Found found) {
        List<GroupView> fitting = new ArrayList<>();
        int told = 0;
        for (GroupView view : found.page()) {
            told += Math.min(view.size(), members);
            if (told > MOST_TOLD) {
                break;
            }
            fitting.add(view);
        }
        return Either.traverseRight(fitting, this::withMembers)
                .map(some -> new Found(found.total(), some.flatMap(view -> view).asJava()));
    }

    private Either<Problem, List<GroupView>> withMembers(GroupView view) {
        return Math.min(view.size(), members) == 0
                ? Either.right(List.of(view))
                : one(showGroups
                        .members(all.org(), view.group().id(), 0, members)
                        .map(first -> new GroupView(view.group(), view.size(), first)));
    }

    private Found cut(List<GroupView> found, IndexedPage page) {
        Comparator<GroupView> byName = Comparator.comparing(view -> GroupFilter.place(view.group()));
        List<GroupView> ordered = found.stream()
                .sorted(all.descending() ? byName.reversed() : byName)
                .toList();
        return new Found(ordered.size(), page.of(ordered));
    }

    private Either<Problem, List<GroupView>> matching(Filter filter, Collection<GroupView> some) {
        List<GroupView> matching = new ArrayList<>();
        for (GroupView view : some) {
            Either<Problem, Boolean> matches = ScimJson.matches(filter, ScimGroup.of(call, view));
            if (matches.isLeft()) {
                return Either.left(matches.getLeft());
            } else if (matches.get()) {
                matching.add(view);
            }
        }
        return Either.right(matching);
    }

    private Either<Problem, Map<GroupId, GroupView>> candidates(Filter filter) {
        return switch (filter.getFilterType()) {
            case AND ->
                filter.getCombinedFilters().stream()
                        .filter(GroupQuery::isFindable)
                        .findFirst()
                        .map(this::candidates)
                        .orElseGet(() -> Either.left(GroupQuery.unfindable()));
            case OR -> {
                Either<Problem, Map<GroupId, GroupView>> found = Either.right(Map.of());
                for (Filter part : filter.getCombinedFilters()) {
                    found = found.flatMap(some -> candidates(part).flatMap(more -> together(some, more)));
                }
                yield found;
            }
            default ->
                leaf(filter)
                        .map(found ->
                                Maps.uniqueIndex(found, view -> view.group().id()));
        };
    }

    private static Either<Problem, Map<GroupId, GroupView>> together(
            Map<GroupId, GroupView> some, Map<GroupId, GroupView> more) {
        Map<GroupId, GroupView> all = new HashMap<>(some);
        all.putAll(more);
        return all.size() <= MOST_LOOKED_AT ? Either.right(all) : Either.left(tooMany());
    }

    private static Problem tooMany() {
        return ScimProblem.of(
                "tooMany",
                "The filter has to look at more than " + MOST_LOOKED_AT + " groups; say more of their names.");
    }

    private Either<Problem, List<GroupView>> leaf(Filter filter) {
        return GroupQuery.id(filter)
                .map(id -> Malformed.orNothing(WireId.SCIM_GROUP.read(id, GroupId::parse))
                        .map(known -> one(showGroups.byId(all.org(), known, 0)))
                        .orElseGet(() -> Either.right(List.of())))
                .or(() -> GroupQuery.name(filter, FilterType.EQUAL)
                        .map(name -> one(showGroups.byName(all.org(), name, 0))))
                .or(() -> GroupQuery.name(filter, FilterType.STARTS_WITH).map(this::few))
                .orElseGet(() -> Either.left(GroupQuery.unfindable()));
    }

    /** None is an answer, too. */
    private static Either<Problem, List<GroupView>> one(Either<Failure, GroupView> found) {
        return found.isLeft() && found.getLeft() instanceof Failure.NotFound
                ? Either.right(List.of())
                : found.bimap(Problem::of, List::of);
    }

    private Either<Problem, List<GroupView>> few(String prefix) {
        return showGroups
                .list(named(prefix), 0, MOST_LOOKED_AT + 1, 0)
                .mapLeft(Problem::of)
                .filterOrElse(some -> some.size() <= MOST_LOOKED_AT, many -> tooMany());
    }
}
