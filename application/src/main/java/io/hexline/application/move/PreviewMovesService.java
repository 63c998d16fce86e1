package io.hexline.application.move;

import io.hexline.application.failure.Failure;
import io.hexline.application.location.FindLocation;
import io.hexline.application.move.assess.PreviewReader;
import io.hexline.domain.code.Finding;
import io.hexline.domain.move.MoveDraft;
import io.hexline.domain.move.MoveDraft.RequestedMove;
import io.hexline.domain.move.MovePreview;
import io.hexline.domain.move.RequestRule;
import io.hexline.domain.move.RequestRule.RequestFacts;
import io.hexline.domain.value.Id.LocationId;
import io.hexline.domain.value.Id.OrgId;
import io.vavr.control.Either;
import java.util.List;
import java.util.Map;

record PreviewMovesService(FindLocation locations, PreviewReader reader) implements PreviewMoves {

    @Override
    public Either<Failure, List<MovePreview>> handle(OrgId org, List<RequestedMove> moves) {
        return sound(moves)
                .flatMap(PreviewMovesService::target)
                .flatMap(target -> locations.byId(org, target))
                .flatMap(found -> reader.previews(org, moves));
    }

    /** Of the request as a whole: of the users nothing is known yet. */
    private static Either<Failure, List<RequestedMove>> sound(List<RequestedMove> moves) {
        List<Finding> wrong = RequestRule.findings(new RequestFacts(MoveDraft.of(moves), Map.of()));
        return wrong.isEmpty() ? Either.right(moves) : Either.left(new Failure.Refused(wrong));
    }

    private static Either<Failure, LocationId> target(List<RequestedMove> moves) {
        List<LocationId> targets =
                moves.stream().map(RequestedMove::target).distinct().toList();
        return targets.size() == 1
                ? Either.right(targets.get(0))
                : Either.left(new Failure.Invalid("All users of a preview go to one location."));
    }
}
