package io.hexline.rest.line;

import io.hexline.application.line.LineView;
import io.hexline.application.line.ListLines;
import io.hexline.application.store.LineHolderFilter;
import io.hexline.domain.user.Subscriber.NonPerson;
import io.hexline.domain.value.Id.LocationId;
import io.hexline.domain.value.Id.OrgId;
import io.hexline.rest.call.Operation;
import io.hexline.rest.page.KeysetPage;
import io.hexline.rest.page.PageSize;
import io.hexline.rest.problem.Problem;
import io.vavr.control.Either;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** {@code GET /workspaces}: a page of workspaces, by id. */
public record ListWorkspacesOperation(ListLines listLines) implements Operation {

    private static final PageSize SIZE = new PageSize(1000, 1000);

    @Override
    public Either<Problem, Answer> handle(Call call) {
        return call.organizationInQuery()
                .flatMap(org -> call.inQuery("locationId", LineFields::readLocation)
                        .map(location -> filter(call, org, location)))
                .flatMap(filter -> KeysetPage.counted(call.request().query(), SIZE, LineInPath::key)
                        .flatMap(page -> listLines
                                .handle(filter, page.after(), page.skip(), page.max() + 1)
                                .mapLeft(Problem::of)
                                .map(found -> page.answer(
                                        call.request(),
                                        found,
                                        view -> view.holder().id().value(),
                                        ListWorkspacesOperation::body))));
    }

    private static LineHolderFilter filter(Call call, OrgId org, Optional<LocationId> location) {
        return new LineHolderFilter(
                org,
                NonPerson.WORKSPACE,
                call.authorization().locations(org),
                Set.of(),
                location,
                call.text("displayName"),
                Optional.empty(),
                call.text("calling").map("webexCalling"::equals));
    }

    private static Object body(List<LineView> found) {
        return Map.of("items", found.stream().map(WorkspaceBody::of).toList());
    }
}
