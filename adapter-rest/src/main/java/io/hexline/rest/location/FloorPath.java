package io.hexline.rest.location;

import io.hexline.application.location.ManageFloors.FloorKey;
import io.hexline.domain.location.Floor.FloorId;
import io.hexline.domain.value.Id.LocationId;
import io.hexline.domain.value.Id.OrgId;
import io.hexline.rest.call.Operation.Call;
import io.hexline.rest.id.WireId;
import io.hexline.rest.problem.Problem;
import io.vavr.control.Either;

/** Where floors are found: the same under a location and under a workspace location, each time by its id. */
public enum FloorPath {
    LOCATION {
        @Override
        Either<Problem, LocationId> location(Call call, OrgId org) {
            return call.locationInPath(org);
        }

        @Override
        String id(OrgId org, LocationId location) {
            return WireId.text(location);
        }
    },
    WORKSPACE_LOCATION {
        @Override
        Either<Problem, LocationId> location(Call call, OrgId org) {
            return WorkspaceLocationBody.inPath(call, org);
        }

        @Override
        String id(OrgId org, LocationId location) {
            return WorkspaceLocationBody.id(org, location);
        }
    };

    abstract Either<Problem, LocationId> location(Call call, OrgId org);

    abstract String id(OrgId org, LocationId location);

    Either<Problem, FloorKey> floor(Call call) {
        return call.organizationInQuery()
                .flatMap(org -> location(call, org)
                        .flatMap(location -> call.idInPath("floorId", WireId.FLOOR, id -> Either.right(new FloorId(id)))
                                .map(floor -> new FloorKey(org, location, floor))));
    }
}
