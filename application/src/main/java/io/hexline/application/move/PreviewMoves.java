package io.hexline.application.move;

import io.hexline.application.failure.Failure;
import io.hexline.domain.move.MoveDraft.RequestedMove;
import io.hexline.domain.move.MovePreview;
import io.hexline.domain.value.Id.OrgId;
import io.vavr.control.Either;
import java.util.List;

/** Tells what a job would find that moves several users to one location; nothing changes. */
public interface PreviewMoves {

    /**
     * What the move of each user meets when its turn comes, in the order of the moves. A refusal of the request that is one
     * user's fault is told of that user.
     *
     * @return {@link Failure.Refused} where the moves cannot be one request: too many, none, or a user twice; {@link
     *     Failure.Invalid} where they have several targets; {@link Failure.NotFound} where there is no such location
     */
    Either<Failure, List<MovePreview>> handle(OrgId org, List<RequestedMove> moves);
}
