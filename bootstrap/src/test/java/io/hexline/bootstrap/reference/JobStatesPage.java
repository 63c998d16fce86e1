package io.hexline.bootstrap.reference;

import com.google.common.collect.ImmutableMap;
import io.hexline.domain.job.JobEvent;
import io.hexline.domain.job.JobState;
import io.hexline.domain.job.MoveItem.MoveOutcome;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** {@code docs/reference/job-states.md}. */
final class JobStatesPage {

    private static final String INTRODUCTION = """
            What becomes of a job in each state (rows) when something happens to it (columns). Where there is no state, the
            event is refused. The table is the one in
            [JobState](../../domain/src/main/java/io/hexline/domain/job/JobState.java).
            """;

    private static final String COURSE = """
            Each user of a job has a course of its own. Before the first step outside, a move is *begun*: the commands that
            undo it are written down, and removed in the commit that gives the user its next state. Whoever finds a move begun
            whose worker has ended undoes it, and the user goes on from the state in which it was:
            [decision 10](../decisions/0010-work-survives.md).
            """;

    private static final Map<Class<?>, List<String>> COURSES = ImmutableMap.of(
            MoveOutcome.Waiting.class,
            List.of("waiting", "where it was; the job has not come to it", "pending, moved, failed, skipped"),
            MoveOutcome.Pending.class,
            List.of(
                    "pending",
                    "where it was; a carrier has taken the order of its numbers, or it waits for somebody who waits for one",
                    "moved, failed; skipped, where the job is abandoned and the carrier lets the order be taken back"),
            MoveOutcome.Moved.class,
            List.of("moved", "in the target location", ""),
            MoveOutcome.Failed.class,
            List.of("failed", "where it was; what could not be undone outside yet is told, and tried again", ""),
            MoveOutcome.Skipped.class,
            List.of("skipped", "where it was; the job was stopped before it reached the user", ""));

    private JobStatesPage() {}

    static String text() {
        List<JobEvent> events = List.of(JobEvent.values());
        List<String> header =
                Stream.concat(Stream.of(""), events.stream().map(Enum::name)).toList();
        List<List<String>> rows = Stream.of(JobState.values())
                .map(state -> Stream.concat(
                                Stream.of(name(state)), events.stream().map(event -> next(state, event)))
                        .toList())
                .toList();
        return new Markdown("Job states", INTRODUCTION)
                .table(header, rows)
                .paragraph(COURSE)
                .table(List.of("user", "where it is", "what can follow"), users())
                .text();
    }

    /** In an order of their own: that of the compiler differs. */
    private static List<List<String>> users() {
        Set<Class<?>> known = Set.of(MoveOutcome.class.getPermittedSubclasses());
        if (!COURSES.keySet().equals(known)) {
            throw new IllegalStateException("The page tells of " + COURSES.keySet() + ", not of " + known);
        }
        return List.copyOf(COURSES.values());
    }

    private static String name(JobState state) {
        return "**" + state.name() + "**" + (state.isFinal() ? " (final)" : "");
    }

    private static String next(JobState state, JobEvent event) {
        return state.on(event).fold(refused -> "", Enum::name);
    }
}
