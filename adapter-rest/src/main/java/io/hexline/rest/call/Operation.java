package io.hexline.rest.call;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.base.Splitter;
import io.hexline.application.access.Authorization;
import io.hexline.application.access.Authorization.Principal;
import io.hexline.application.failure.Failure;
import io.hexline.domain.value.Id.LocationId;
import io.hexline.domain.value.Id.OrgId;
import io.hexline.domain.value.Id.PersonId;
import io.hexline.domain.value.Syntax.Malformed;
import io.hexline.rest.id.WireId;
import io.hexline.rest.json.Fields;
import io.hexline.rest.json.Json;
import io.hexline.rest.json.Json.Mistakes;
import io.hexline.rest.problem.Problem;
import io.vavr.control.Either;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** What is done at a method and path: a request is read, a use case called, its result written. */
@FunctionalInterface
public interface Operation {

    Either<Problem, Answer> handle(Call call);

    /**
     * Whether the thread of the connection may answer it where all is in memory: it looks at few things, takes no longer in a
     * larger world, and waits for others who work on the same only where a call waits.
     */
    default boolean isBrief(Call call) {
        return false;
    }

    /**
     * One request to an operation.
     *
     * @param authorization the caller, who may call the operation in some organization
     * @param waits whether there is time to wait for others who work on the same
     */
    public record Call(Authorization authorization, Request request, boolean waits) {

        private static final Splitter PARTS = Splitter.on(',').trimResults().omitEmptyStrings();

        /** The same where there is no time. */
        public Call withoutWaiting() {
            return new Call(authorization, request, false);
        }

        public Principal caller() {
            return authorization.caller();
        }

        /** The body's content, or every mistake that {@code reader} noted. */
        public <T> Either<Problem, T> read(Function<Fields, T> reader) {
            return request.body().flatMap(object -> read(object, reader));
        }

        /** The content of what a body became, or every mistake that {@code reader} noted. */
        public static <T> Either<Problem, T> read(ObjectNode object, Function<Fields, T> reader) {
            Mistakes mistakes = new Mistakes();
            T content = reader.apply(Fields.of(object, mistakes));
            return mistakes.isEmpty() ? Either.right(content) : Either.left(Problem.invalid(mistakes.sentences()));
        }

        /** Whether a parameter of the query is set; clients write {@code true}, {@code True} or {@code 1}. */
        public boolean flag(String name) {
            return text(name).filter(Call::isTrue).isPresent();
        }

        /** A truth value, if it is there. */
        public Optional<Boolean> truth(String name) {
            return text(name).map(Call::isTrue);
        }

        /** Any other text than a truth value was refused before. */
        private static boolean isTrue(String text) {
            return text.equals("1") || text.equalsIgnoreCase("true");
        }

        /** The organization that the query names; see {@link #organization(Optional)}. */
        public Either<Problem, OrgId> organizationInQuery() {
            return organization(Optional.ofNullable(request.query().get("orgId")));
        }

        /**
         * The organization that is asked for, or the caller's own where none is; a problem where the caller may not do this
         * there.
         */
        public Either<Problem, OrgId> organization(Optional<String> asked) {
            return asked.filter(text -> !text.isBlank())
                    .map(text -> id("orgId", text, WireId.ORGANIZATION, OrgId::parse))
                    .orElseGet(() -> Either.right(caller().org()))
                    .flatMap(org -> authorization.in(org).mapLeft(Problem::hidden));
        }

        /** The id that a variable of the path holds. */
        public <T> Either<Problem, T> idInPath(String name, WireId kind, Function<String, Either<Malformed, T>> parse) {
            return id(name, request.variables().get(name), kind, parse);
        }

        /** The value of a parameter of the query, if it is there and not blank. */
        public Optional<String> text(String name) {
            return Optional.ofNullable(request.query().get(name)).filter(text -> !text.isBlank());
        }

        /** The digits of a parameter; of a text that has none, itself, which no number has in it. */
        public Optional<String> digits(String name) {
            return text(name).map(text -> {
                String digits = text.replaceAll("[^0-9]", "");
                return digits.isEmpty() ? text : digits;
            });
        }

        /** The parts of a parameter that has commas between them. */
        public List<String> texts(String name) {
            return text(name).map(PARTS::splitToList).orElse(List.of());
        }

        /** The value of a parameter, if it is there; a problem where {@code parse} refuses it. */
        public <T> Either<Problem, Optional<T>> inQuery(String name, Function<String, Either<Malformed, T>> parse) {
            return text(name)
                    .map(text -> parsed(name, parse.apply(text)).map(Optional::of))
                    .orElseGet(() -> Either.right(Optional.empty()));
        }

        /** The outcome of a parse of this parameter. */
        public static <T> Either<Problem, T> parsed(String name, Either<Malformed, T> outcome) {
            return outcome.mapLeft(wrong -> Problem.ofParameter(
                    name, wrong.text(), "is no " + wrong.what() + ": expected " + wrong.expected()));
        }

        /**
         * What is found in the organization that the query names, or else in the caller's own or one that it manages. What
         * none of them has is not found.
         */
        public <T> Either<Problem, T> inAnyOrganization(Function<OrgId, Either<Failure, T>> find) {
            return text("orgId").isPresent()
                    ? organizationInQuery().flatMap(org -> find.apply(org).mapLeft(Problem::of))
                    : authorization.search(find).mapLeft(Problem::of);
        }

        /** The person that the path names; 403 where the caller may ask for itself only. */
        public Either<Problem, PersonId> personInPath() {
            return idInPath("personId", WireId.PEOPLE, PersonId::parse)
                    .flatMap(person -> authorization.on(person).mapLeft(Problem::of));
        }

        /** The location that the path names; 404 where it is hidden from the caller, a location administrator. */
        public Either<Problem, LocationId> locationInPath(OrgId org) {
            return idInPath("locationId", WireId.LOCATION, LocationId::parse)
                    .flatMap(location -> authorization.at(org, location).mapLeft(Problem::hidden));
        }

        private static <T> Either<Problem, T> id(
                String name, String text, WireId kind, Function<String, Either<Malformed, T>> parse) {
            return parsed(name, kind.read(text, parse));
        }

        /**
         * One request, whoever sends it.
         *
         * @param server the address that the client called this server by, for example {@code http://127.0.0.1:8080}
         * @param path as it was sent, encoded
         * @param variables the values of the path's variables
         * @param query the first value of each parameter, in the order of the request
         * @param body the object in it, or why there is none
         */
        public record Request(
                String server,
                String path,
                String trackingId,
                Map<String, String> variables,
                Map<String, String> query,
                Either<Problem, ObjectNode> body) {}
    }

    /**
     * An answer that grants what was asked for, or a part of it.
     *
     * @param status of HTTP, 2xx
     * @param headers besides the usual ones
     * @param refusals the codes of what the body refuses all the same
     */
    public record Answer(int status, Map<String, String> headers, byte[] body, List<String> refusals) {

        public Answer {
            headers = Map.copyOf(headers);
            refusals = List.copyOf(refusals);
        }

        private static Answer of(int status, Map<String, String> headers, byte[] body) {
            return new Answer(status, headers, body, List.of());
        }

        public static Answer ok(Object body) {
            return json(200, body);
        }

        public static Answer json(int status, Object body) {
            return of(status, Map.of("Content-Type", Json.MEDIA_TYPE), Json.write(body));
        }

        /** What was asked for is going to happen; there is nothing to tell about it. */
        public static Answer accepted() {
            return of(202, Map.of(), new byte[0]);
        }

        /** It is there now, and there is nothing to tell about it. */
        public static Answer created() {
            return of(201, Map.of(), new byte[0]);
        }

        /** It is done, and there is nothing to tell about it. */
        public static Answer nothing() {
            return of(204, Map.of(), new byte[0]);
        }

        /** A text in UTF-8, of a type that says so. */
        public static Answer text(String mediaType, String text) {
            return of(200, Map.of("Content-Type", mediaType), text.getBytes(StandardCharsets.UTF_8));
        }

        /** A text in UTF-8, to be saved as a file of this name. */
        public static Answer file(String name, String mediaType, String text) {
            Map<String, String> headers = Map.of(
                    "Content-Type", mediaType + "; charset=utf-8",
                    "Content-Disposition", "attachment; filename=\"" + name + "\"");
            return of(200, headers, text.getBytes(StandardCharsets.UTF_8));
        }

        public Answer withHeader(String name, String value) {
            Map<String, String> more = new HashMap<>(headers);
            more.put(name, value);
            return new Answer(status, more, body, refusals);
        }

        public Answer refusing(Stream<String> codes) {
            return new Answer(status, headers, body, codes.toList());
        }
    }
}
