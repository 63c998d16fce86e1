package io.hexline.rest.line;

import io.hexline.application.failure.Failure;
import io.hexline.application.line.FindLine;
import io.hexline.application.line.LineView;
import io.hexline.domain.value.Id;
import io.hexline.domain.value.Id.OrgId;
import io.hexline.domain.value.Id.VirtualLineId;
import io.hexline.domain.value.Id.WorkspaceId;
import io.hexline.rest.call.Operation.Call;
import io.hexline.rest.id.WireId;
import io.hexline.rest.problem.Problem;
import io.vavr.control.Either;
import java.util.Optional;

/** The workspace or virtual line that a path names; 404 where it is hidden from the caller, a location administrator. */
final class LineInPath {

    private LineInPath() {}

    static Either<Problem, LineView> workspace(Call call, FindLine find) {
        return call.idInPath("workspaceId", WireId.PLACE, WorkspaceId::parse)
                .flatMap(id -> call.inAnyOrganization(org -> visible(call, find, org, id)));
    }

    static Either<Problem, LineView> virtualLine(Call call, FindLine find) {
        return call.organizationInQuery()
                .flatMap(org -> call.idInPath("virtualLineId", WireId.VIRTUAL_LINE, VirtualLineId::parse)
                        .flatMap(id -> visible(call, find, org, id).mapLeft(Problem::of)));
    }

    private static Either<Failure, LineView> visible(Call call, FindLine find, OrgId org, Id id) {
        return find.byId(org, id)
                .filterOrElse(
                        view -> call.authorization()
                                .locations(org)
                                .filter(those -> view.holder()
                                        .location()
                                        .filter(those::contains)
                                        .isEmpty())
                                .isEmpty(),
                        view -> FindLine.missing(id));
    }

    /** The key of a list that is in the order of ids. */
    static Optional<String> key(String text) {
        return Optional.of(text).filter(id -> !id.isBlank());
    }
}
