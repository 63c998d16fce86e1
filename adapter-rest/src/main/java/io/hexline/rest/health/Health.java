package io.hexline.rest.health;

import io.hexline.rest.call.Operation.Answer;

/** The body, on the wire. */
record Health(String status) {

    static Answer up() {
        return Answer.ok(new Health("UP"));
    }
}
