package io.hexline.rest.line;

import io.hexline.application.line.LineView;
import io.hexline.application.line.ListLines;
import io.hexline.rest.call.Operation;
import io.hexline.rest.page.KeysetPage;
import io.hexline.rest.page.PageSize;
import io.hexline.rest.problem.Problem;
import io.vavr.control.Either;
import java.util.List;
import java.util.Map;

/** {@code GET /workspaces}: a page of workspaces, by id. */
public record ListWorkspacesOperation(ListLines listLines) implements Operation {

    private static final PageSize SIZE = new PageSize(1000, 1000);

    @Override
    public Either<Problem, Answer> handle(Call call) {
        return call.organizationInQuery()
                .flatMap(org -> WorkspaceQuery.of(call, org))
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

    private static Object body(List<LineView> found) {
        return Map.of("items", found.stream().map(WorkspaceBody::of).toList());
    }
}
