package io.hexline.application.line;

import io.hexline.application.failure.Failure;
import io.hexline.application.failure.Failure.Retry;
import io.hexline.application.store.Store;
import io.hexline.domain.value.Id;
import io.hexline.domain.value.Id.OrgId;
import io.vavr.control.Either;

/** Changes a workspace or a virtual line. */
public interface UpdateLine {

    /**
     * As it is then. {@link Failure.NotFound} where the organization has none with this id; {@link Failure.NotPossible} where it
     * calls from another location already; otherwise it fails as {@link CreateLine} does.
     */
    Either<Failure, LineView> handle(OrgId org, Id id, LineSetup setup);

    static UpdateLine on(Store store) {
        FindLine find = FindLine.on(store.lineHolders(), store.locations());
        LineCommit commit = LineCommit.on(store);
        return (org, id, setup) ->
                Retry.onConflict(() -> find.byId(org, id).flatMap(view -> commit.save(view.holder(), setup)));
    }
}
