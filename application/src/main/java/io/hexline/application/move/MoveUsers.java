package io.hexline.application.move;

import io.hexline.application.access.Authorization.Principal;
import io.hexline.application.collaborator.Collaborators;
import io.hexline.application.failure.Failure;
import io.hexline.application.store.Store;
import io.hexline.domain.job.MoveJob;
import io.hexline.domain.move.Assessment;
import io.hexline.domain.move.MoveDraft;
import io.hexline.domain.value.Id;
import io.hexline.domain.value.Id.OrgId;
import io.vavr.control.Either;
import java.time.InstantSource;
import java.util.concurrent.Executor;
import java.util.function.Function;

/** Validates the move of one user, or moves up to a hundred. Source: "Validate or Initiate Move Users Job". */
public interface MoveUsers {

    /**
     * Assesses, or starts a job that runs in the host's background.
     *
     * @return {@link Failure.Refused} with every request error at once; nothing has started then
     */
    Either<Failure, MoveUsersResult> handle(MoveUsersCommand command);

    static MoveUsers on(Store store, Collaborators collaborators, InstantSource time, Executor background) {
        return MoveUseCases.on(store, collaborators, time, background).moveUsers();
    }

    /**
     * A request to move users.
     *
     * @param org whose users
     * @param actor who asks
     * @param trackingId of the request, kept with a job
     */
    public record MoveUsersCommand(OrgId org, Principal actor, String trackingId, MoveDraft draft) {}

    /** What became of a request to move users. */
    public sealed interface MoveUsersResult {

        /** What is made of it, whichever it is. */
        <T> T fold(Function<Assessed, T> assessed, Function<Started, T> started);

        /**
         * Nothing has changed.
         *
         * @param user who or what was named as the user, under its own kind of id
         */
        record Assessed(Assessment assessment, Id user) implements MoveUsersResult {

            @Override
            public <T> T fold(Function<Assessed, T> assessed, Function<Started, T> started) {
                return assessed.apply(this);
            }
        }

        /** The job goes on in the background. */
        record Started(MoveJob job) implements MoveUsersResult {

            @Override
            public <T> T fold(Function<Assessed, T> assessed, Function<Started, T> started) {
                return started.apply(this);
            }
        }
    }
}
