package io.hexline.rest.result;

import io.hexline.domain.code.Finding;
import io.hexline.domain.job.MoveItem;
import io.hexline.domain.job.MoveJob;
import io.hexline.domain.job.MoveOutcome;
import io.hexline.rest.id.WireId;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A user in the file. */
record ResultRow(String user, String outcome, List<Finding> findings) {

    private static final List<String> HEADINGS = List.of("user", "outcome", "codes", "messages");

    static String table(MoveJob job) {
        Stream<List<String>> rows = job.items().stream().map(item -> of(item).cells());
        return Csv.of(Stream.concat(Stream.of(HEADINGS), rows).toList());
    }

    private static ResultRow of(MoveItem item) {
        String user = WireId.text(item.order().user());
        if (item.outcome() instanceof MoveOutcome.Moved moved) {
            return new ResultRow(user, "MOVED", moved.impacts());
        }
        if (item.outcome() instanceof MoveOutcome.Failed failed) {
            return new ResultRow(user, "FAILED", failed.errors());
        }
        return new ResultRow(user, item.outcome() instanceof MoveOutcome.Pending ? "PENDING" : "SKIPPED", List.of());
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
