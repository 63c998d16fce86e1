package io.hexline.rest.location;

import io.hexline.application.location.ManageFloors.FloorDraft;
import io.hexline.application.location.ManageFloors.FloorKey;
import io.hexline.domain.location.Floor;
import io.hexline.domain.value.Id.LocationId;
import io.hexline.domain.value.Id.OrgId;
import io.hexline.rest.id.WireId;
import io.hexline.rest.json.Fields;

/**
 * A floor, on the wire.
 *
 * @param displayName null where it has none
 */
record FloorBody(String id, String locationId, int floorNumber, String displayName) {

    private static final String NUMBER = "floorNumber";

    private static final int FARTHEST = 9999;

    static FloorBody of(FloorPath path, OrgId org, LocationId location, Floor floor) {
        return new FloorBody(
                WireId.text(floor.id()),
                path.id(org, location),
                floor.number(),
                floor.name().orElse(null));
    }

    static FloorBody of(FloorPath path, FloorKey key, Floor floor) {
        return of(path, key.org(), key.location(), floor);
    }

    /** The whole floor: what is left out is not there. */
    static FloorDraft read(Fields body) {
        body.check(NUMBER, body.has(NUMBER), "is required");
        return new FloorDraft(body.number(NUMBER, -FARTHEST, FARTHEST).orElse(0), body.filled("displayName"));
    }
}
