package io.hexline.application.store;

import io.hexline.application.failure.PortFailure;
import io.hexline.domain.user.LineHolder;
import io.hexline.domain.value.Id;
import io.hexline.domain.value.Id.OrgId;
import io.vavr.control.Either;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Workspaces and virtual lines. */
public interface LineHolders {

    /** The one with this id, which is a workspace's or a virtual line's. */
    Either<PortFailure, Optional<LineHolder>> find(Id id);

    /** Those of the organization that have one of these ids, which are one's alone among people, workspaces and virtual lines. */
    Either<PortFailure, List<LineHolder>> withIds(OrgId org, Set<String> ids);

    /**
     * The first to whom the filter applies, in the order of their ids.
     *
     * @param after the id that they follow, which need not be there any more; empty from the beginning
     * @param skip how many to leave out then; 0 or more
     * @param max how many at most
     */
    Either<PortFailure, List<LineHolder>> list(LineHolderFilter filter, Optional<String> after, int skip, int max);
}
