package io.hexline.cli.remote;

import com.fasterxml.jackson.databind.JsonNode;
import io.hexline.cli.answer.Answer;
import io.hexline.cli.answer.ErrorAnswer;
import io.hexline.cli.answer.Outcome;
import io.hexline.cli.client.UserMove;
import io.hexline.cli.id.PublicId;
import io.hexline.domain.value.Email;
import io.hexline.domain.value.Id.PersonId;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The users of a server: found there by e-mail, and taken as they are by id, so that the server says who is missing. */
record RemoteUserLookup(PublicApi api) {

    private static final String PEOPLE = "/v1/people?email=";

    /**
     * A user who is to move.
     *
     * @param name as the user was named
     */
    record Mover(PersonId id, String name, UserMove move) {}

    /** Every user that is wished for; all that are not there otherwise. */
    Either<Answer, List<Mover>> find(List<UserMove> moves) {
        return Either.traverseRight(moves, this::find).map(Seq::asJava).flatMap(found -> {
            List<String> missing = found.stream()
                    .filter(Either::isLeft)
                    .map(unknown -> "There is no user " + unknown.getLeft() + " in this organization.")
                    .toList();
            return missing.isEmpty()
                    ? Either.right(found.stream().map(Either::get).toList())
                    : Either.left(new ErrorAnswer(
                            Outcome.MISUSED,
                            missing,
                            "Check how it is written, and whose organization the token is of."));
        });
    }

    private Either<Answer, Either<Email, Mover>> find(UserMove move) {
        return move.user()
                .email()
                .map(email -> find(email, move))
                .orElseGet(() -> Either.right(Either.right(byId(move.user().id().orElseThrow(), move))));
    }

    private Either<Answer, Either<Email, Mover>> find(Email email, UserMove move) {
        return api.list(PEOPLE + URLEncoder.encode(email.value(), StandardCharsets.UTF_8))
                .flatMap(people -> people.isEmpty()
                        ? Either.right(Either.left(email))
                        : id(people.get(0)).map(id -> Either.right(new Mover(id, email.value(), move))));
    }

    private static Either<Answer, PersonId> id(JsonNode person) {
        return PersonId.parse(PublicId.plain(person.path("id").asText("")))
                .mapLeft(wrong -> NoAnswer.ofTheApi("it names no user, " + wrong.message()));
    }

    private static Mover byId(PersonId id, UserMove move) {
        return new Mover(id, id.value(), move);
    }
}
