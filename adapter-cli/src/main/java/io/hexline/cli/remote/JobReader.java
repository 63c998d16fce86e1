package io.hexline.cli.remote;

import com.fasterxml.jackson.databind.JsonNode;
import io.hexline.cli.answer.Answer;
import io.hexline.cli.answer.ErrorAnswer;
import io.hexline.cli.answer.Outcome;
import io.hexline.cli.client.JobReport;
import io.hexline.cli.client.UserReport;
import io.hexline.cli.id.PublicId;
import io.hexline.domain.job.JobState;
import io.hexline.domain.job.MoveJob.JobCounts;
import io.vavr.control.Either;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/** Reads jobs as the public API writes them. */
final class JobReader {

    private JobReader() {}

    /** The job; what to say where the answer holds none. */
    static Either<Answer, JobReport> job(JsonNode job) {
        String id = job.path("id").asText("");
        return id.isEmpty()
                ? Either.left(ErrorAnswer.of(
                        Outcome.FAILED,
                        "The server's answer is not the documented one: it holds no job.",
                        "Check that the URL is that of an API server, without /v1."))
                : Either.right(new JobReport(
                        PublicId.plain(id),
                        state(job),
                        counts(job.path("counts"), state(job)),
                        text(job.at("/jobExecutionStatus/0/createdTime")).flatMap(JobReader::time),
                        text(job.path("csvFileDownloadUrl"))));
    }

    /** The documentation has no word for a pause: such a job is started, and its exit code says that it stopped. */
    private static JobState state(JsonNode job) {
        boolean stopped = job.path("latestExecutionExitCode").asText().equals("STOPPED");
        return switch (job.path("latestExecutionStatus").asText()) {
            case "STARTING" -> stopped ? JobState.PAUSED : JobState.STARTING;
            case "COMPLETED" -> JobState.FINISHED;
            case "FAILED" -> JobState.FAILED;
            case "ABANDONED" -> JobState.ABANDONED;
            default -> stopped ? JobState.PAUSED : JobState.RUNNING;
        };
    }

    /** While a job can go on, who was not reached counts as pending, and cannot be told from who waits for an order. */
    private static JobCounts counts(JsonNode counts, JobState state) {
        int total = counts.path("totalMoves").asInt();
        int moved = counts.path("moved").asInt();
        int failed = counts.path("failed").asInt();
        int pending = counts.path("pending").asInt();
        int skipped = counts.path("skipped").asInt();
        int untold = total - moved - failed - pending - skipped;
        return state.isFinal()
                ? new JobCounts(total, untold, moved, failed, pending, skipped)
                : new JobCounts(total, untold + pending, moved, failed, 0, skipped);
    }

    /** A user of the list of errors. */
    static UserReport failed(JsonNode item) {
        String id = PublicId.plain(item.path("item").asText());
        return new UserReport(id, id, UserReport.Result.FAILED, FindingReader.errors(item.at("/error/message")));
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
