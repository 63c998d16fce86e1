package io.hexline.rest.move;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.hexline.application.move.PreviewMoves;
import io.hexline.domain.move.MoveDraft.RequestedMove;
import io.hexline.domain.move.MovePreview;
import io.hexline.domain.move.RequestRule;
import io.hexline.domain.value.Change;
import io.hexline.domain.value.Extension;
import io.hexline.domain.value.Id.LocationId;
import io.hexline.domain.value.Id.PersonId;
import io.hexline.domain.value.PhoneNumber;
import io.hexline.rest.call.Operation;
import io.hexline.rest.call.Operation.Answer;
import io.hexline.rest.call.Operation.Call;
import io.hexline.rest.id.WireId;
import io.hexline.rest.json.Fields;
import io.hexline.rest.move.MigrationBody.Item;
import io.hexline.rest.problem.Problem;
import io.vavr.control.Either;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** {@code POST /hexline/v1/moves/preview}: what a job would find of each of its users. */
public record PreviewMovesOperation(PreviewMoves previewMoves) implements Operation {

    private static final String LOCATION = "locationId";
    private static final String USERS = "users";

    @Override
    public Either<Problem, Answer> handle(Call call) {
        return call.organizationInQuery()
                .flatMap(org -> call.read(PreviewMovesOperation::read)
                        .flatMap(moves -> previewMoves.handle(org, moves).mapLeft(Problem::of)))
                .map(previews ->
                        Answer.ok(new Preview(previews.stream().map(User::of).toList())));
    }

    private static List<RequestedMove> read(Fields body) {
        Optional<LocationId> target = body.required(LOCATION, text -> WireId.LOCATION.read(text, LocationId::parse));
        return body.requiredObjects(USERS, RequestRule.MOST_USERS).orElse(List.of()).stream()
                .flatMap(user -> move(user, target))
                .toList();
    }

    private static Stream<RequestedMove> move(Fields user, Optional<LocationId> target) {
        Optional<PersonId> id = user.required("userId", text -> WireId.readUser(text, PersonId::parse));
        Change<Extension> extension = user.change("extension", Extension::parse);
        Change<PhoneNumber> number = user.change("phoneNumber", PhoneNumber::parse);
        return id.stream().flatMap(known -> target.stream().map(to -> new RequestedMove(known, to, extension, number)));
    }

    /** What was found, on the wire. */
    private record Preview(List<User> users) {}

    /**
     * One user.
     *
     * @param waitsFor who of the others goes before it, or with it
     */
    private record User(
            String userId,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> waitsFor,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Item> errors,
            List<Item> impacts) {

        static User of(MovePreview preview) {
            return new User(
                    WireId.text(preview.assessment().move().user()),
                    preview.waitsFor().stream().map(WireId::text).toList(),
                    Item.all(preview.assessment().errors()),
                    Item.all(preview.assessment().impacts()));
        }
    }
}
