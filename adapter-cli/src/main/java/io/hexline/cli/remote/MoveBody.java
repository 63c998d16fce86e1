package io.hexline.cli.remote;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.hexline.cli.desk.Wish;
import io.hexline.cli.id.PublicId;
import io.hexline.domain.location.LocationId;
import io.hexline.domain.move.Change;
import java.util.List;

/** The body of a request to move users. */
final class MoveBody {

    private MoveBody() {}

    /**
     * The body.
     *
     * @param wishes whose users are named by id
     */
    static ObjectNode of(LocationId target, boolean validate, List<Wish> wishes) {
        ObjectNode body = JsonNodeFactory.instance.objectNode();
        ObjectNode entry = body.putArray("usersList").addObject();
        entry.put("locationId", PublicId.encode("LOCATION", target.value()));
        entry.put("validate", validate);
        var users = entry.putArray("users");
        wishes.forEach(wish -> write(wish, users.addObject()));
        return body;
    }

    private static void write(Wish wish, ObjectNode user) {
        user.put(
                "userId",
                PublicId.encode("PEOPLE", wish.user().id().orElseThrow().value()));
        write("extension", wish.extension(), user);
        write("phoneNumber", wish.number(), user);
    }

    /** Absent keeps, empty removes. */
    private static void write(String name, Change<?> change, ObjectNode user) {
        if (!change.keeps()) {
            user.put(name, change.requested().map(Object::toString).orElse(""));
        }
    }
}
