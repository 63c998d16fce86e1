package io.hexline.rest.result;

import io.hexline.domain.code.Finding;
import io.hexline.domain.job.JobWithUsers;
import io.hexline.domain.job.MoveItem;
import io.hexline.domain.job.MoveItem.MoveOutcome;
import io.hexline.rest.id.WireId;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A user in the file. */
record ResultRow(String user, String outcome, List<Finding> findings) {

    private static final List<String> HEADINGS = List.of("user", "outcome", "codes", "messages");

    static String table(JobWithUsers job) {
        Stream<List<String>> rows = job.items().stream().map(item -> of(item).cells());
        return Csv.of(Stream.concat(Stream.of(HEADINGS), rows).toList());
    }

    private static ResultRow of(MoveItem item) {
        return item.outcome().accept(new Rows(WireId.text(item.move().user())));
    }

    /** The row of a user, by the outcome. */
    private record Rows(String user) implements MoveOutcome.Visitor<ResultRow> {

        /** The file is there when the job has ended: nobody gets to the user any more. */
        @Override
        public ResultRow visit(MoveOutcome.Waiting outcome) {
            return new ResultRow(user, "SKIPPED", List.of());
        }

        @Override
        public ResultRow visit(MoveOutcome.Moved outcome) {
            return new ResultRow(user, "MOVED", outcome.impacts());
        }

        @Override
        public ResultRow visit(MoveOutcome.Pending outcome) {
            return new ResultRow(user, "PENDING", List.of());
        }

        @Override
        public ResultRow visit(MoveOutcome.Skipped outcome) {
            return new ResultRow(user, "SKIPPED", List.of());
        }

        @Override
        public ResultRow visit(MoveOutcome.Failed outcome) {
            return new ResultRow(user, "FAILED", outcome.errors());
        }
    }

    private List<String> cells() {
        return List.of(
                user,
                outcome,
                joined(finding -> finding.code().id()),
                joined(finding -> finding.labelled(WireId::text)));
    }

    private String joined(Function<Finding, String> part) {
        return findings.stream().map(part).collect(Collectors.joining("; "));
    }
}
