package io.hexline.rest.route;

import io.hexline.rest.access.Access;
import io.hexline.rest.call.OpenOperation;
import io.hexline.rest.call.Operation;
import io.hexline.rest.problem.Envelope;
import java.util.Optional;

/**
 * One line of the table.
 *
 * @param path a template such as {@code /v1/people/{personId}}; a trailing slash in a request makes no difference
 * @param envelope the form of refusals
 */
public record Route(String method, String path, Envelope envelope, Entry entry) {

    /** For example {@code GET /v1/people/{personId}}. */
    public String name() {
        return method + " " + path;
    }

    static Route get(String path, Access access, Operation operation) {
        return guarded("GET", path, access, operation);
    }

    static Route patch(String path, Access access, Operation operation) {
        return guarded("PATCH", path, access, operation);
    }

    static Route put(String path, Access access, Operation operation) {
        return guarded("PUT", path, access, operation);
    }

    static Route post(String path, Access access, Operation operation) {
        return guarded("POST", path, access, operation);
    }

    static Route delete(String path, Access access, Operation operation) {
        return guarded("DELETE", path, access, operation);
    }

    /** For everyone, without a token. */
    static Route open(String path, OpenOperation operation) {
        return new Route("GET", path, Envelope.STANDARD, new Entry.Open(operation));
    }

    /** With another form of refusals. */
    Route refusing(Envelope otherEnvelope) {
        return new Route(method, path, otherEnvelope, entry);
    }

    /** What it demands of the caller; empty where it is for everyone. */
    Optional<Access> access() {
        return entry instanceof Entry.Guarded guarded ? Optional.of(guarded.access()) : Optional.empty();
    }

    private static Route guarded(String method, String path, Access access, Operation operation) {
        return new Route(method, path, Envelope.STANDARD, new Entry.Guarded(access, operation));
    }
}
