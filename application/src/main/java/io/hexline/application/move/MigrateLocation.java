package io.hexline.application.move;

import com.google.common.collect.ImmutableSet;
import io.hexline.application.access.Authorization.Principal;
import io.hexline.application.failure.Failure;
import io.hexline.domain.job.MoveJob;
import io.hexline.domain.move.MigrationPlan;
import io.hexline.domain.move.MigrationPlan.PlannedMove;
import io.hexline.domain.value.Id.JobId;
import io.hexline.domain.value.Id.LocationId;
import io.hexline.domain.value.Id.OrgId;
import io.hexline.domain.value.Id.PersonId;
import io.vavr.control.Either;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Moves everybody at a location to another one, who are more than one job moves: they go as they are, under their
 * extensions and numbers. Who has moved is not at the location any more, so that nothing else needs to be kept: whoever
 * asks again goes on where the last one stopped.
 */
public interface MigrateLocation {

    /** How they would move as things stand; nothing changes. {@link Failure.NotFound} where there is no such location. */
    Either<Failure, MigrationPlan> plan(Migration migration);

    /**
     * Begins the first batch of the plan as things stand, in a job that runs in the host's background, unless another batch
     * is under way or has left somebody behind.
     */
    Either<Failure, MigrationStep> advance(MigrationCommand command);

    /** From where to where users of an organization move. */
    record Migration(OrgId org, LocationId source, LocationId target) {}

    /**
     * A request to begin the next batch.
     *
     * @param actor who asks
     * @param trackingId of the request, kept with the job
     * @param after the job of the batch before; empty for the first, and where it is not known
     * @param without who stays whatever comes, such as those who have failed: nobody tries again to move them
     */
    record MigrationCommand(
            Migration migration, Principal actor, String trackingId, Optional<JobId> after, Set<PersonId> without) {

        public MigrationCommand {
            without = ImmutableSet.copyOf(without);
        }

        /** A request that leaves nobody out. */
        public MigrationCommand(Migration migration, Principal actor, String trackingId, Optional<JobId> after) {
            this(migration, actor, trackingId, after, Set.of());
        }
    }

    /** What became of a request to begin the next batch. */
    sealed interface MigrationStep {

        /** What is made of it, whichever it is. */
        <T> T fold(Function<Batch, T> batch, Function<Done, T> done);

        /** A job stands for the batch that has begun, or that holds the next one back. */
        record Batch(BatchState state, MoveJob job) implements MigrationStep {

            @Override
            public <T> T fold(Function<Batch, T> batch, Function<Done, T> done) {
                return batch.apply(this);
            }
        }

        /** Nobody is left who can move. */
        record Done(List<PlannedMove> blocked) implements MigrationStep {

            public Done {
                blocked = List.copyOf(blocked);
            }

            @Override
            public <T> T fold(Function<Batch, T> batch, Function<Done, T> done) {
                return done.apply(this);
            }
        }

        /** How the job of a batch stands to a request to begin the next one. */
        enum BatchState {
            /** It has begun because of it. */
            BEGUN,
            /** It has to come to its end first. */
            UNDER_WAY,
            /** It was stopped, or has left somebody behind: somebody has to look at it first. */
            STOPPED
        }
    }
}
