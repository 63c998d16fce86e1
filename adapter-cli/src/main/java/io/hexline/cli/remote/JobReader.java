package io.hexline.cli.remote;

import com.fasterxml.jackson.databind.JsonNode;
import io.hexline.cli.answer.Answer;
import io.hexline.cli.client.JobReport;
import io.hexline.cli.client.UserReport;
import io.hexline.cli.id.PublicId;
import io.hexline.domain.job.JobState;
import io.hexline.domain.job.MoveJob.JobCounts;
import io.hexline.domain.value.Id.JobId;
import io.vavr.control.Either;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads jobs as the public API writes them. */
final class JobReader {

    private JobReader() {}

    /** The job; what to say where the answer holds none. */
    static Either<Answer, JobReport> job(JsonNode job) {
        String id = PublicId.plain(job.path("id").asText(""));
        Optional<JobReport> known = JobId.parse(id).isLeft()
                ? Optional.empty()
                : state(job)
                        .flatMap(state -> counts(job.path("counts"), state)
                                .map(counts -> new JobReport(
                                        id,
                                        state,
                                        counts,
                                        text(job.at("/jobExecutionStatus/0/createdTime"))
                                                .flatMap(JobReader::time),
                                        text(job.path("csvFileDownloadUrl")))));
        return known.<Either<Answer, JobReport>>map(Either::right)
                .orElseGet(() -> Either.left(NoAnswer.ofTheApi("it holds no job")));
    }

    /** The documentation has no word for a pause: such a job is started, and its exit code says that it stopped. */
    private static Optional<JobState> state(JsonNode job) {
        boolean stopped = job.path("latestExecutionExitCode").asText().equals("STOPPED");
        return switch (job.path("latestExecutionStatus").asText()) {
            case "STARTING" -> Optional.of(stopped ? JobState.PAUSED : JobState.STARTING);
            case "STARTED" -> Optional.of(stopped ? JobState.PAUSED : JobState.RUNNING);
            case "COMPLETED" -> Optional.of(JobState.FINISHED);
            case "FAILED" -> Optional.of(JobState.FAILED);
            case "ABANDONED" -> Optional.of(JobState.ABANDONED);
            default -> Optional.empty();
        };
    }

    /** While a job can go on, who was not reached counts as pending, and cannot be told from who waits for an order. */
    private static Optional<JobCounts> counts(JsonNode counts, JobState state) {
        int total = counts.path("totalMoves").asInt(-1);
        int moved = counts.path("moved").asInt();
        int failed = counts.path("failed").asInt();
        int pending = counts.path("pending").asInt();
        int skipped = counts.path("skipped").asInt();
        long untold = (long) total - moved - failed - pending - skipped;
        if (Stream.of((long) moved, (long) failed, (long) pending, (long) skipped, untold)
                .anyMatch(count -> count < 0)) {
            return Optional.empty();
        }
        return Optional.of(
                state.isFinal()
                        ? new JobCounts(total, (int) untold, moved, failed, pending, skipped)
                        : new JobCounts(total, (int) untold + pending, moved, failed, 0, skipped));
    }

    /** A user of the list of errors; what to say where there is none. */
    static Either<Answer, UserReport> failed(JsonNode item) {
        String id = PublicId.plain(item.path("item").asText(""));
        return FindingReader.errors(item.at("/error/message"))
                .filterOrElse(codes -> !id.isBlank(), codes -> NoAnswer.ofTheApi("it names no user"))
                .map(codes -> new UserReport(id, id, UserReport.Result.FAILED, codes));
    }

    private static Optional<Instant> time(String text) {
        try {
            return Optional.of(Instant.parse(text));
        } catch (DateTimeParseException notTold) {
            return Optional.empty();
        }
    }

    private static Optional<String> text(JsonNode value) {
        return Optional.of(value).filter(JsonNode::isTextual).map(JsonNode::textValue);
    }
}
