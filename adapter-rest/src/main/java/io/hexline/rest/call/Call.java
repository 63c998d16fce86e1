package io.hexline.rest.call;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.hexline.domain.Malformed;
import io.hexline.domain.access.Principal;
import io.hexline.domain.organization.OrgId;
import io.hexline.rest.access.Access;
import io.hexline.rest.id.WireId;
import io.hexline.rest.json.Fields;
import io.hexline.rest.json.Mistakes;
import io.hexline.rest.problem.Problem;
import io.vavr.control.Either;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * One request to an operation.
 *
 * @param access what the operation demands; the caller meets it, in some organization
 * @param path the values of the path's variables
 * @param query the first value of each parameter
 * @param body reads the body when it is asked for, once
 */
public record Call(
        Principal caller,
        Access access,
        String trackingId,
        Map<String, String> path,
        Map<String, String> query,
        Supplier<Either<Problem, ObjectNode>> body) {

    /** The body's content, or every mistake that {@code reader} noted. */
    public <T> Either<Problem, T> read(Function<Fields, T> reader) {
        return body.get().flatMap(object -> {
            Mistakes mistakes = new Mistakes();
            T content = reader.apply(Fields.of(object, mistakes));
            return mistakes.isEmpty() ? Either.right(content) : Either.left(Problem.invalid(mistakes.sentences()));
        });
    }

    /** The organization that the query names; see {@link #organization(Optional)}. */
    public Either<Problem, OrgId> organizationInQuery() {
        return organization(Optional.ofNullable(query.get("orgId")));
    }

    /**
     * The organization that is asked for, or the caller's own where none is; a problem where the caller may not do this
     * there.
     */
    public Either<Problem, OrgId> organization(Optional<String> asked) {
        return asked.filter(text -> !text.isBlank())
                .map(text -> id("orgId", text, WireId.ORGANIZATION, OrgId::parse))
                .orElseGet(() -> Either.right(caller.org()))
                .flatMap(org -> access.admit(caller, org));
    }

    /** The id that a variable of the path holds. */
    public <T> Either<Problem, T> idInPath(String name, WireId kind, Function<String, Either<Malformed, T>> parse) {
        return id(name, path.get(name), kind, parse);
    }

    private static <T> Either<Problem, T> id(
            String name, String text, WireId kind, Function<String, Either<Malformed, T>> parse) {
        return kind.read(text, parse)
                .mapLeft(wrong ->
                        Problem.invalid(name + " is no " + wrong.what() + ": expected " + wrong.expected() + "."));
    }
}
