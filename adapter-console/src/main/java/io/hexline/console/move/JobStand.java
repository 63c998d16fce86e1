package io.hexline.console.move;

import static io.hexline.console.page.Menu.MOVES;

import io.hexline.domain.job.JobState;
import io.hexline.domain.job.MoveJob;
import io.hexline.domain.job.MoveJob.JobCounts;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/**
 * How a job stands, for people.
 *
 * @param path of its page
 * @param words what it does, such as {@code Under way}
 * @param mark how that is drawn
 * @param begun when it was asked for
 * @param ended when nobody was left to come to; empty until then
 * @param version another one whenever anything has changed
 * @param isLive whether anything can still change by itself
 */
public record JobStand(
        String id,
        String path,
        JobState state,
        String words,
        String mark,
        JobCounts counts,
        When begun,
        Optional<When> ended,
        String version,
        boolean isLive) {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("d MMM uuuu, HH:mm", Locale.ENGLISH).withZone(ZoneOffset.UTC);

    /** A moment, for programs and for people. */
    public record When(String exact, String words) {

        static When of(Instant instant) {
            return new When(instant.toString(), TIME.format(instant) + " UTC");
        }
    }

    static JobStand of(MoveJob job) {
        return new JobStand(
                job.id().value(),
                MOVES.path(job.id().value()),
                job.state(),
                words(job),
                mark(job),
                job.counts(),
                When.of(job.origin().acceptedAt()),
                job.endedAt().map(When::of),
                version(job),
                !isOver(job));
    }

    static String version(MoveJob job) {
        return String.valueOf(job.version().number());
    }

    /** Whether it has ended, and nobody waits for an order any more. */
    static boolean isOver(MoveJob job) {
        return job.state().isFinal() && job.counts().pending() == 0;
    }

    private static String words(MoveJob job) {
        return switch (job.state()) {
            case STARTING -> "About to begin";
            case RUNNING -> "Under way";
            case PAUSED -> "Paused";
            case FINISHED -> job.counts().pending() > 0 ? "Waits for number orders" : "Finished";
            case FAILED -> "Broke down";
            case ABANDONED -> "Abandoned";
        };
    }

    private static String mark(MoveJob job) {
        return switch (job.state()) {
            case STARTING, RUNNING, PAUSED, ABANDONED -> "note";
            case FINISHED -> job.leftNobodyBehind() ? "good" : "bad";
            case FAILED -> "bad";
        };
    }

    /** How many have an outcome, whichever. */
    public int reached() {
        return counts.total() - counts.waiting();
    }

    /** How far it has come, in a sentence. */
    public String sentence() {
        StringBuilder sentence = new StringBuilder()
                .append(counts.moved())
                .append(" of ")
                .append(users(counts.total()))
                .append(counts.moved() == 1 || counts.total() == 1 ? " has moved" : " have moved");
        add(sentence, counts.failed(), "failed");
        add(sentence, counts.pending(), counts.pending() == 1 ? "waits for a number order" : "wait for number orders");
        add(sentence, counts.skipped(), counts.skipped() == 1 ? "was left out" : "were left out");
        return sentence.append('.').toString();
    }

    private static void add(StringBuilder sentence, int count, String what) {
        if (count > 0) {
            sentence.append(", ").append(count).append(' ').append(what);
        }
    }

    /** So many, as a reader would say it. */
    static String users(int count) {
        return count == 1 ? "1 user" : count + " users";
    }

    public boolean canPause() {
        return state == JobState.STARTING || state == JobState.RUNNING;
    }

    public boolean canResume() {
        return state == JobState.PAUSED;
    }

    public boolean canAbandon() {
        return canPause() || canResume();
    }
}
