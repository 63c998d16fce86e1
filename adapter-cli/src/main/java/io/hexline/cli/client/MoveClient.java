package io.hexline.cli.client;

import io.hexline.cli.answer.Answer;
import io.hexline.domain.value.Id.JobId;
import io.hexline.domain.value.Id.LocationId;
import io.vavr.control.Either;
import java.util.List;

/** Where moves are asked for. What cannot be done is on the left, ready to be said. */
public interface MoveClient {

    /** Finds the locations and users that are named here. */
    Names names();

    /** Whether a job outlives the command that starts it. */
    boolean keepsJobs();

    /** Moves whole locations. */
    MigrationClient migrations();

    /** What each user's move would break and change, if it were moved alone; nothing changes. */
    Either<Answer, List<UserReport>> assess(LocationId target, List<UserMove> moves);

    /** Starts a job that moves the users. */
    Either<Answer, JobReport> start(LocationId target, List<UserMove> moves);

    /** A job as it is now. */
    Either<Answer, JobReport> job(JobId id);

    /** Jobs, the newest first; {@code start} of them left out, {@code max} at most. */
    Either<Answer, List<JobReport>> jobs(int start, int max);

    /** What became of the users of a job, as far as the client tells: those that failed, at least. */
    Either<Answer, List<UserReport>> users(JobId id);

    /** Does something to a job; the job as it is then. */
    Either<Answer, JobReport> control(JobId id, JobAction action);
}
