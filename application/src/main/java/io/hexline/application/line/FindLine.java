package io.hexline.application.line;

import io.hexline.application.failure.Failure;
import io.hexline.application.store.LineHolders;
import io.hexline.application.store.Locations;
import io.hexline.domain.user.LineHolder;
import io.hexline.domain.value.Id;
import io.hexline.domain.value.Id.OrgId;
import io.hexline.domain.value.Id.WorkspaceId;
import io.vavr.control.Either;
import java.util.Optional;

/** Shows one workspace or virtual line. */
public interface FindLine {

    /**
     * The one with this id; {@link Failure.NotFound} where the organization has none.
     *
     * @param id a workspace's or a virtual line's
     */
    Either<Failure, LineView> byId(OrgId org, Id id);

    static FindLine on(LineHolders lines, Locations locations) {
        return (org, id) -> holder(lines, org, id)
                .flatMap(holder -> Failure.orTrouble(
                                holder.location().map(locations::find).orElseGet(() -> Either.right(Optional.empty())))
                        .map(location -> new LineView(holder, location)));
    }

    private static Either<Failure, LineHolder> holder(LineHolders lines, OrgId org, Id id) {
        return Failure.orNotFound(
                lines.find(id).map(found -> found.filter(holder -> holder.org().equals(org))), kind(id), id);
    }

    /** That there is none with this id. */
    static Failure missing(Id id) {
        return new Failure.NotFound(kind(id), id);
    }

    private static String kind(Id id) {
        return id instanceof WorkspaceId ? "workspace" : "virtual line";
    }
}
