package io.hexline.application.guard;

import io.hexline.application.LineUseCases;
import io.hexline.application.access.Authorization;
import io.hexline.application.access.LineAccess;
import io.hexline.application.failure.Failure;
import io.hexline.application.line.FindLine;
import io.hexline.application.line.LineView;
import io.hexline.application.store.LineHolderFilter;
import io.hexline.domain.user.LineHolder;
import io.hexline.domain.value.Id.OrgId;
import io.vavr.control.Either;

/** A location administrator has the workspaces and virtual lines of its locations only. */
final class LineGuard {

    private LineGuard() {}

    static LineUseCases of(Caller caller, LineUseCases guarded) {
        FindLine find = guarded.findLine();
        return new LineUseCases(
                (org, id) -> caller.may(LineAccess.toRead(id), org)
                        .flatMap(authorization -> find.byId(org, id).flatMap(view -> seen(authorization, org, view))),
                (filter, after, skip, max) -> caller.may(LineAccess.toList(filter.kind()), filter.org())
                        .flatMap(authorization ->
                                guarded.listLines().handle(confined(filter, authorization), after, skip, max)),
                command -> caller.may(LineAccess.toCreate(command.kind()), command.org())
                        .flatMap(allowed -> guarded.createLine().handle(command)),
                (org, id, setup) -> caller.may(LineAccess.toUpdate(id), org)
                        .flatMap(authorization -> find.byId(org, id).flatMap(view -> seen(authorization, org, view)))
                        .flatMap(seen -> guarded.updateLine().handle(org, id, setup)),
                (org, id) -> caller.may(LineAccess.toRemove(id), org)
                        .flatMap(allowed -> guarded.removeLine().handle(org, id)),
                new DeviceGuard(caller, guarded.showDevices()));
    }

    private static Either<Failure, LineView> seen(Authorization authorization, OrgId org, LineView view) {
        LineHolder holder = view.holder();
        return authorization
                        .locations(org)
                        .filter(those ->
                                holder.location().filter(those::contains).isEmpty())
                        .isEmpty()
                ? Either.right(view)
                : Either.left(FindLine.missing(holder.id()));
    }

    private static LineHolderFilter confined(LineHolderFilter filter, Authorization authorization) {
        return authorization
                .confined(filter.org(), filter.within())
                .map(filter::within)
                .orElse(filter);
    }
}
