package io.hexline.rest.line;

import io.hexline.application.line.FindLine;
import io.hexline.application.line.LineView;
import io.hexline.application.organization.ListOrganizations;
import io.hexline.domain.organization.Organization;
import io.hexline.domain.user.Lines;
import io.hexline.rest.call.Operation;
import io.hexline.rest.id.WireId;
import io.hexline.rest.problem.Problem;
import io.vavr.control.Either;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** {@code GET /workspaces/{workspaceId}/features/numbers}: none where it does not call. */
public record WorkspaceNumbersOperation(FindLine findLine, ListOrganizations organizations) implements Operation {

    @Override
    public Either<Problem, Answer> handle(Call call) {
        return LineInPath.workspace(call, findLine)
                .flatMap(view -> organizations
                        .byId(view.holder().org())
                        .bimap(Problem::of, organization -> Answer.ok(body(view, organization))));
    }

    private static Map<String, Object> body(LineView view, Organization organization) {
        Map<String, Object> body = new LinkedHashMap<>();
        boolean reached = !view.holder().lines().equals(Lines.NONE);
        body.put("phoneNumbers", reached ? List.of(NumberFacts.of(view)) : List.of());
        body.put("workspace", Map.of("id", WireId.text(view.holder().id())));
        view.location()
                .ifPresent(location ->
                        body.put("location", Map.of("id", WireId.text(location.id()), "name", location.name())));
        body.put("organization", Map.of("id", WireId.text(organization.id()), "name", organization.displayName()));
        return body;
    }
}
