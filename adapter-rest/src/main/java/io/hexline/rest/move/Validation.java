package io.hexline.rest.move;

import io.hexline.domain.code.Finding;
import io.hexline.domain.move.Assessment;
import io.hexline.rest.id.WireId;
import java.util.List;

/** The answer to a validation, on the wire. */
record Validation(Response response) {

    /** The users that were assessed; today always one. */
    record Response(List<User> usersList) {}

    record User(String userId, List<Item> errors, List<Item> impacts) {}

    /** A finding; its message is labelled, {@code [Error 4202] …}. */
    record Item(int code, String message) {

        static List<Item> all(List<Finding> findings) {
            return findings.stream()
                    .map(finding -> new Item(Integer.parseInt(finding.code().id()), finding.labelled(WireId::text)))
                    .toList();
        }
    }

    static Validation of(Assessment assessment) {
        return new Validation(new Response(List.of(new User(
                WireId.text(assessment.order().user()),
                Item.all(assessment.errors()),
                Item.all(assessment.impacts())))));
    }
}
