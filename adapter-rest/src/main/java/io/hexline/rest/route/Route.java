package io.hexline.rest.route;

import io.hexline.application.access.AccessToken;
import io.hexline.application.access.Authorization.Permission;
import io.hexline.rest.call.ControlOperation;
import io.hexline.rest.call.OpenOperation;
import io.hexline.rest.call.Operation;
import io.hexline.rest.call.TokenOperation;
import io.hexline.rest.event.Events;
import io.hexline.rest.openapi.Choices;
import io.hexline.rest.problem.Envelope;
import java.util.Optional;

/**
 * One line of the table.
 *
 * @param path a template such as {@code /v1/people/{personId}}; a trailing slash in a request makes no difference
 * @param envelope the form of refusals
 */
public record Route(String method, String path, Envelope envelope, Endpoint endpoint) {

    /** Who is let through, and what is done then. */
    public sealed interface Endpoint {

        <T> T accept(Visitor<T> visitor);

        /** What it demands of the caller; empty where no caller has to have any. */
        default Optional<Permission> demanded() {
            return Optional.empty();
        }
    }

    /** What is made of each kind: a new one is a compile error wherever endpoints are looked at. */
    public interface Visitor<T> {

        T visit(Secured endpoint);

        T visit(OfToken endpoint);

        T visit(Open endpoint);

        T visit(Controlled endpoint);

        T visit(Streamed endpoint);
    }

    /** For callers who have the permission. */
    public record Secured(Permission permission, Operation operation) implements Endpoint {

        @Override
        public <T> T accept(Visitor<T> visitor) {
            return visitor.visit(this);
        }

        @Override
        public Optional<Permission> demanded() {
            return Optional.of(permission);
        }
    }

    /** For callers who have the permission, about their token. */
    public record OfToken(Permission permission, TokenOperation operation) implements Endpoint {

        @Override
        public <T> T accept(Visitor<T> visitor) {
            return visitor.visit(this);
        }

        @Override
        public Optional<Permission> demanded() {
            return Optional.of(permission);
        }
    }

    /** For everyone, without a token. */
    public record Open(OpenOperation operation) implements Endpoint {

        @Override
        public <T> T accept(Visitor<T> visitor) {
            return visitor.visit(this);
        }
    }

    /** For whoever has the control token, which is no caller's. */
    public record Controlled(AccessToken token, ControlOperation operation) implements Endpoint {

        @Override
        public <T> T accept(Visitor<T> visitor) {
            return visitor.visit(this);
        }
    }

    /** Likewise, for an answer that goes on as long as somebody reads it. */
    public record Streamed(AccessToken token, Events events) implements Endpoint {

        @Override
        public <T> T accept(Visitor<T> visitor) {
            return visitor.visit(this);
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

    /** About the caller's token. */
    static Route ofToken(String path, Permission permission, TokenOperation operation) {
        return new Route("GET", path, Envelope.STANDARD, new OfToken(permission, operation));
    }

    /** For everyone, without a token. */
    static Route open(String path, OpenOperation operation) {
        return new Route("GET", path, Envelope.STANDARD, new Open(operation));
    }

    /** Likewise, with a body. */
    static Route openPost(String path, OpenOperation operation) {
        return new Route("POST", path, Envelope.STANDARD, new Open(operation));
    }

    static Route controlled(String method, String path, AccessToken token, ControlOperation operation) {
        return new Route(method, path, Envelope.STANDARD, new Controlled(token, operation));
    }

    static Route streamed(String path, AccessToken token, Events events) {
        return new Route("GET", path, Envelope.STANDARD, new Streamed(token, events));
    }

    /** With another form of refusals. */
    Route refusing(Envelope otherEnvelope) {
        return new Route(method, path, otherEnvelope, endpoint);
    }

    /** What it demands of the caller; empty where it is for everyone, or for whoever has the control token. */
    public Optional<Permission> permission() {
        return endpoint.demanded();
    }

    /** Whether it demands the control token. */
    public boolean isControl() {
        return endpoint instanceof Controlled || endpoint instanceof Streamed;
    }

    /** Whether it is answered at once, however long others take. */
    public boolean waitsForNobody() {
        return endpoint instanceof Open open && open.operation().waitsForNobody();
    }

    /** Whether what the request says can be in a body. */
    public boolean takesABody() {
        return !method.equals("GET");
    }

    /** Whether that body can be a form. */
    public boolean takesAForm() {
        return endpoint instanceof Open open && open.operation().takesAForm();
    }

    private static Route secured(String method, String path, Permission permission, Operation operation) {
        return new Route(method, path, Envelope.STANDARD, new Secured(permission, operation));
    }
}
