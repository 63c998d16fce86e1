package example;

import io.hexline.application.UseCases;
import io.hexline.application.access.AccessToken;
import io.hexline.application.access.Authorization.Principal;
import io.hexline.application.failure.Failure;
import io.hexline.application.guard.Guard;
import io.hexline.application.move.MoveUsers.MoveUsersCommand;
import io.hexline.application.view.FailureView;
import io.hexline.application.view.MoveJobView;
import io.hexline.application.view.MoveView;
import io.hexline.domain.move.MoveDraft;
import io.hexline.domain.value.Change;
import io.hexline.domain.value.Id.JobId;
import io.hexline.domain.value.Id.LocationId;
import io.hexline.domain.value.Id.PersonId;
import io.vavr.control.Either;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

@RestController
class MovesController {

    private final UseCases hexline;

    MovesController(UseCases hexline) {
        this.hexline = hexline;
    }

    /** Where somebody is to go, or could. */
    record WantedMove(String user, String location, String extension, boolean validate) {

        MoveDraft draft() {
            return new MoveDraft(Optional.of(List.of(new MoveDraft.Entry(
                    Optional.of(new LocationId(location)),
                    Optional.of(validate),
                    Optional.of(List.of(new MoveDraft.Member(
                            Optional.of(new PersonId(user)), Change.set(extension), Change.keep())))))));
        }
    }

    @PostMapping("/moves")
    ResponseEntity<Object> move(@RequestHeader("X-Session") String session, @RequestBody WantedMove wanted) {
        return answer(signedIn(session)
                .flatMap(actor -> Guard.onBehalfOf(actor, hexline)
                        .moves()
                        .moveUsers()
                        .handle(new MoveUsersCommand(
                                actor.org(), actor, UUID.randomUUID().toString(), wanted.draft())))
                .map(MoveView::of));
    }

    @GetMapping("/jobs/{id}")
    ResponseEntity<Object> job(@RequestHeader("X-Session") String session, @PathVariable String id) {
        return answer(signedIn(session)
                .flatMap(actor -> Guard.onBehalfOf(actor, hexline)
                        .moves()
                        .watchMoveJob()
                        .withUsers(actor.org(), new JobId(id)))
                .map(MoveJobView::of));
    }

    private Either<Failure, Principal> signedIn(String session) {
        return hexline.authenticate().handle(new AccessToken(session));
    }

    private static ResponseEntity<Object> answer(Either<Failure, ?> answer) {
        return answer.mapLeft(FailureView::of)
                .fold(failure -> ResponseEntity.status(status(failure)).body(failure), ResponseEntity::ok);
    }

    private static int status(FailureView failure) {
        return switch (failure.kind()) {
            case "unauthenticated" -> 401;
            case "not-allowed" -> 403;
            case "not-found" -> 404;
            case "not-possible", "conflict", "busy" -> 409;
            case "unavailable", "not-undone" -> 503;
            default -> 400;
        };
    }
}
