package io.hexline.rest.group;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.google.common.collect.Lists;
import io.hexline.application.group.ShowGroups;
import io.hexline.rest.call.Operation;
import io.hexline.rest.group.GroupSearch.Found;
import io.hexline.rest.page.IndexedPage;
import io.hexline.rest.page.PageSize;
import io.hexline.rest.problem.Problem;
import io.hexline.rest.scim.ScimJson;
import io.hexline.rest.scim.ScimUsers;
import io.vavr.control.Either;
import java.util.List;

/** {@code GET /identity/scim/{orgId}/v2/Groups}, with members where {@code includeMembers} says so. */
public record SearchScimGroupsOperation(ShowGroups showGroups) implements Operation {

    private static final PageSize SIZE = new PageSize(100, 1000);

    private static final String LIST = "urn:ietf:params:scim:api:messages:2.0:ListResponse";

    /** The body, on the wire. */
    private record Listed(
            List<String> schemas,
            int totalResults,
            int itemsPerPage,
            int startIndex,
            @JsonProperty("Resources") List<?> resources) {}

    @Override
    public Either<Problem, Answer> handle(Call call) {
        int members = call.flag("includeMembers") ? GroupBody.MOST_MEMBERS : 0;
        return ScimUsers.organization(call)
                .flatMap(org -> GroupQuery.order(call, org))
                .map(all -> new GroupSearch(showGroups, call, all, members))
                .flatMap(search -> IndexedPage.of(call.request().query(), SIZE)
                        .flatMap(page -> found(call, search, page)
                                .map(found -> Answer.ok(new Listed(
                                        List.of(LIST),
                                        found.total(),
                                        found.page().size(),
                                        page.start(),
                                        some(call, found))))));
    }

    private static Either<Problem, Found> found(Call call, GroupSearch search, IndexedPage page) {
        return GroupQuery.scim(call)
                .flatMap(filter ->
                        filter.map(some -> search.matching(some, page)).orElseGet(() -> search.page(page)));
    }

    /** All of each group, or the attributes that are asked for. */
    private static List<?> some(Call call, Found found) {
        List<ScimGroup> groups =
                found.page().stream().map(view -> ScimGroup.of(call, view)).toList();
        List<String> attributes = call.texts("attributes");
        return attributes.isEmpty() ? groups : Lists.transform(groups, group -> ScimJson.only(group, attributes));
    }
}
