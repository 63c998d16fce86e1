package io.hexline.bootstrap.reference;

import io.hexline.domain.job.JobEvent;
import io.hexline.domain.job.JobState;
import java.util.List;
import java.util.stream.Stream;

/** {@code docs/reference/job-states.md}. */
final class JobStatesPage {

    private static final String INTRODUCTION = """
            What becomes of a job in each state (rows) when something happens to it (columns). Where there is no state, the
            event is refused. The table is the one in
            [JobState](../../domain/src/main/java/io/hexline/domain/job/JobState.java).
            """;

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
        return new Markdown("Job states", INTRODUCTION).table(header, rows).text();
    }

    private static String name(JobState state) {
        return "**" + state.name() + "**" + (state.isFinal() ? " (final)" : "");
    }

    private static String next(JobState state, JobEvent event) {
        return state.on(event).fold(refused -> "", Enum::name);
    }
}
