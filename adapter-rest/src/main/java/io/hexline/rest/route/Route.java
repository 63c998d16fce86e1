package io.hexline.rest.route;

import io.hexline.application.access.Authorization.Permission;
import io.hexline.rest.call.OpenOperation;
import io.hexline.rest.call.Operation;
import io.hexline.rest.openapi.Choices;
import io.hexline.rest.problem.Envelope;
import java.util.Optional;
import java.util.function.Function;

/**
 * One line of the table.
 *
 * @param path a template such as {@code /v1/people/{personId}}; a trailing slash in a request makes no difference
 * @param envelope the form of refusals
 */
public record Route(String method, String path, Envelope envelope, Endpoint endpoint) {

    /** Who is let through, and what is done then. */
    public sealed interface Endpoint {

        <T> T fold(Function<Secured, T> secured, Function<Open, T> open);
    }

    /** For callers who have the permission. */
    public record Secured(Permission permission, Operation operation) implements Endpoint {

        @Override
        public <T> T fold(Function<Secured, T> secured, Function<Open, T> open) {
            return secured.apply(this);
        }
    }

    /** For everyone, without a token. */
    public record Open(OpenOperation operation) implements Endpoint {

        @Override
        public <T> T fold(Function<Secured, T> secured, Function<Open, T> open) {
            return open.apply(this);
        }
    }

    /** For example {@code GET /v1/people/{personId}}. */
    public String name() {
        return method + " " + path;
    }

    /** What the parameters of the query can be. */
    public Choices choices() {
        return Choices.of(method, path);
    }

    static Route get(String path, Permission permission, Operation operation) {
        return secured("GET", path, permission, operation);
    }

    static Route patch(String path, Permission permission, Operation operation) {
        return secured("PATCH", path, permission, operation);
    }

    static Route put(String path, Permission permission, Operation operation) {
        return secured("PUT", path, permission, operation);
    }

    static Route post(String path, Permission permission, Operation operation) {
        return secured("POST", path, permission, operation);
    }

    static Route delete(String path, Permission permission, Operation operation) {
        return secured("DELETE", path, permission, operation);
    }

    /** For everyone, without a token. */
    static Route open(String path, OpenOperation operation) {
        return new Route("GET", path, Envelope.STANDARD, new Open(operation));
    }

    /** With another form of refusals. */
    Route refusing(Envelope otherEnvelope) {
        return new Route(method, path, otherEnvelope, endpoint);
    }

    /** What it demands of the caller; empty where it is for everyone. */
    public Optional<Permission> permission() {
        return endpoint.fold(secured -> Optional.of(secured.permission()), open -> Optional.empty());
    }

    /** Whether it is answered at once, however long others take. */
    public boolean waitsForNobody() {
        return endpoint.fold(secured -> false, open -> open.operation().waitsForNobody());
    }

    /** Whether what the request says can be in a body. */
    public boolean takesABody() {
        return !method.equals("GET");
    }

    private static Route secured(String method, String path, Permission permission, Operation operation) {
        return new Route(method, path, Envelope.STANDARD, new Secured(permission, operation));
    }
}
