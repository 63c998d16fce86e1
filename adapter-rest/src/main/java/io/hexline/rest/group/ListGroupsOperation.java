package io.hexline.rest.group;

import io.hexline.application.group.GroupView;
import io.hexline.application.group.ShowGroups;
import io.hexline.rest.call.Operation;
import io.hexline.rest.group.GroupSearch.Found;
import io.hexline.rest.page.IndexedPage;
import io.hexline.rest.page.PageSize;
import io.hexline.rest.problem.Problem;
import io.vavr.control.Either;
import java.util.List;
import java.util.function.Function;

/** {@code GET /groups}: a page of them, by their names. */
public record ListGroupsOperation(ShowGroups showGroups) implements Operation {

    private static final PageSize SIZE = new PageSize(100, 500);

    /** The body, on the wire. */
    private record Listed(int totalResults, int startIndex, int itemsPerPage, List<GroupBody> groups) {}

    @Override
    public Either<Problem, Answer> handle(Call call) {
        boolean withMembers = call.flag("includeMembers");
        Function<GroupView, GroupBody> body = withMembers ? GroupBody::withMembers : GroupBody::of;
        return call.organizationInQuery()
                .flatMap(org -> GroupQuery.order(call, org))
                .map(all -> new GroupSearch(showGroups, call, all, withMembers ? GroupBody.MOST_MEMBERS : 0))
                .flatMap(search -> IndexedPage.of(call.request().query(), SIZE)
                        .flatMap(page -> found(call, search, page)
                                .map(found -> page.answer(
                                        call.request(),
                                        found.total(),
                                        found.page().size(),
                                        new Listed(
                                                found.total(),
                                                page.start(),
                                                found.page().size(),
                                                found.page().stream().map(body).toList())))));
    }

    private static Either<Problem, Found> found(Call call, GroupSearch search, IndexedPage page) {
        return GroupQuery.own(call)
                .flatMap(filter ->
                        filter.map(some -> search.matching(some, page)).orElseGet(() -> search.page(page)));
    }
}
