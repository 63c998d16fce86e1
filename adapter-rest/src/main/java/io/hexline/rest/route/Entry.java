package io.hexline.rest.route;

import io.hexline.rest.access.Access;
import io.hexline.rest.call.OpenOperation;
import io.hexline.rest.call.Operation;

/** Who comes in at a route, and what is done then. */
public sealed interface Entry {

    /** Callers who have what {@code access} demands. */
    record Guarded(Access access, Operation operation) implements Entry {}

    /** Everyone, without a token. */
    record Open(OpenOperation operation) implements Entry {}
}
