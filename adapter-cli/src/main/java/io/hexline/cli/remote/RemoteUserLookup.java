package io.hexline.cli.remote;

import io.hexline.cli.answer.Answer;
import io.hexline.cli.client.Names;
import io.hexline.cli.client.UserMove;
import io.hexline.cli.entry.Named;
import io.hexline.domain.value.Id.PersonId;
import io.vavr.control.Either;
import java.util.List;
import java.util.stream.IntStream;

/** The users of a server: taken as they are by id, so that the server says who is missing, and found there otherwise. */
record RemoteUserLookup(Names names) {

    /**
     * A user who is to move.
     *
     * @param name the id where the user was named by it
     */
    record Mover(PersonId id, String name, UserMove move) {

        static Mover of(Named user, UserMove move) {
            return new Mover(new PersonId(user.id()), user.name(), move);
        }
    }

    /** Every user that is wished for; all that are not there otherwise. */
    Either<Answer, List<Mover>> find(List<UserMove> moves) {
        return names.users(moves.stream().map(UserMove::user).toList())
                .map(found -> IntStream.range(0, found.size())
                        .mapToObj(index -> Mover.of(found.get(index), moves.get(index)))
                        .toList());
    }
}
