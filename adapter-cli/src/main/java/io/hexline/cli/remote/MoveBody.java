package io.hexline.cli.remote;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.hexline.cli.id.PublicId;
import io.hexline.cli.remote.RemoteUserLookup.Mover;
import io.hexline.domain.value.Change;
import io.hexline.domain.value.Id.LocationId;
import java.util.List;

/** The body of a request to move users. */
final class MoveBody {

    private MoveBody() {}

    static ObjectNode of(LocationId target, boolean validate, List<Mover> movers) {
        ObjectNode body = JsonNodeFactory.instance.objectNode();
        ObjectNode entry = body.putArray("usersList").addObject();
        entry.put("locationId", PublicId.encode("LOCATION", target.value()));
        entry.put("validate", validate);
        var users = entry.putArray("users");
        movers.forEach(mover -> write(mover, users.addObject()));
        return body;
    }

    private static void write(Mover mover, ObjectNode user) {
        user.put("userId", PublicId.encode("PEOPLE", mover.id().value()));
        write("extension", mover.move().extension(), user);
        write("phoneNumber", mover.move().number(), user);
    }

    /** Absent keeps, empty removes. */
    private static void write(String name, Change<?> change, ObjectNode user) {
        if (!change.keeps()) {
            user.put(name, change.requested().map(Object::toString).orElse(""));
        }
    }
}
