package io.hexline.rest.move;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.hexline.application.move.MoveUsers;
import io.hexline.application.move.MoveUsers.MoveUsersCommand;
import io.hexline.application.move.MoveUsers.MoveUsersResult;
import io.hexline.application.move.MoveUsers.MoveUsersResult.Assessed;
import io.hexline.domain.code.Finding;
import io.hexline.domain.move.MoveDraft;
import io.hexline.domain.move.RequestRule;
import io.hexline.domain.value.Change;
import io.hexline.domain.value.Id.LocationId;
import io.hexline.domain.value.Id.PersonId;
import io.hexline.rest.call.Operation;
import io.hexline.rest.call.Operation.Answer;
import io.hexline.rest.call.Operation.Call;
import io.hexline.rest.id.WireId;
import io.hexline.rest.json.Fields;
import io.hexline.rest.problem.Problem;
import io.vavr.control.Either;
import java.util.List;
import java.util.Optional;

/** {@code POST …/moveLocation}: 200 with an assessment, or 201 with the job that has been started. */
public record MoveUsersOperation(MoveUsers moveUsers) implements Operation {

    private static final int CREATED = 201;

    @Override
    public boolean isBrief(Call call) {
        return true;
    }

    @Override
    public Either<Problem, Answer> handle(Call call) {
        return call.organizationInQuery()
                .flatMap(org -> call.read(MoveRequest::read)
                        .flatMap(draft -> moveUsers
                                .handle(new MoveUsersCommand(
                                        org, call.caller(), call.request().trackingId(), draft))
                                .mapLeft(Problem::of))
                        .map(MoveUsersOperation::answer));
    }

    private static Answer answer(MoveUsersResult result) {
        return result.fold(
                MoveUsersOperation::answer, started -> Answer.json(CREATED, JobDetails.StartedJob.of(started.job())));
    }

    private static Answer answer(Assessed assessed) {
        return Answer.ok(Validation.of(assessed))
                .refusing(assessed.assessment().errors().stream()
                        .map(error -> error.code().id()));
    }

    /** The body of a move request. What is missing stays missing: the rules speak of it. */
    private static final class MoveRequest {

        private MoveRequest() {}

        static MoveDraft read(Fields body) {
            return new MoveDraft(body.objects("usersList").map(MoveRequest::entries));
        }

        private static List<MoveDraft.Entry> entries(List<Fields> entries) {
            return entries.stream().map(MoveRequest::entry).toList();
        }

        private static MoveDraft.Entry entry(Fields entry) {
            return new MoveDraft.Entry(
                    entry.value("locationId", text -> WireId.LOCATION.read(text, LocationId::parse)),
                    entry.flag("validate"),
                    entry.objects("users", RequestRule.MOST_USERS)
                            .map(users ->
                                    users.stream().map(MoveRequest::member).toList()));
        }

        private static MoveDraft.Member member(Fields user) {
            return new MoveDraft.Member(
                    user.value("userId", text -> WireId.readUser(text, PersonId::parse)),
                    change(user.text("extension")),
                    change(user.text("phoneNumber")));
        }

        private static Change<String> change(Optional<String> written) {
            return written.map(text -> text.isEmpty() ? Change.<String>remove() : Change.set(text))
                    .orElseGet(Change::keep);
        }
    }

    /** The answer to a validation, on the wire. */
    private record Validation(Response response) {

        /** The users that were assessed; today always one. */
        record Response(List<User> usersList) {}

        /** One of them; a user whom nothing keeps has no errors. */
        record User(
                String userId,
                @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Item> errors,
                List<Item> impacts) {}

        /** A finding; its message is labelled, {@code [Error 4202] …}. */
        record Item(int code, String message) {

            static List<Item> all(List<Finding> findings) {
                return findings.stream()
                        .map(finding -> new Item(Integer.parseInt(finding.code().id()), finding.labelled(WireId::text)))
                        .toList();
            }
        }

        static Validation of(Assessed assessed) {
            return new Validation(new Response(List.of(new User(
                    WireId.text(assessed.user()),
                    Item.all(assessed.assessment().errors()),
                    Item.all(assessed.assessment().impacts())))));
        }
    }
}
