package io.hexline.application.line;

import io.hexline.application.failure.Failure;
import io.hexline.application.failure.Failure.Retry;
import io.hexline.application.store.Store;
import io.hexline.domain.user.LineHolder;
import io.hexline.domain.value.Id;
import io.hexline.domain.value.Id.OrgId;
import io.vavr.control.Either;

/** Removes a workspace or a virtual line with its devices; its number and its extension are free then. */
public interface RemoveLine {

    /**
     * As it was. {@link Failure.NotFound} where the organization has none with this id; {@link Failure.NotPossible} where somebody
     * is a guest at its device.
     */
    Either<Failure, LineHolder> handle(OrgId org, Id id);

    static RemoveLine on(Store store) {
        FindLine find = FindLine.on(store.lineHolders(), store.locations());
        LineCommit commit = LineCommit.on(store);
        return (org, id) -> Retry.onConflict(() -> find.byId(org, id).flatMap(view -> commit.remove(view.holder())));
    }
}
