package io.hexline.console.move;

import static io.hexline.console.page.Menu.MOVES;

import io.hexline.console.http.Page;
import io.hexline.console.http.Visit.Visitor;
import io.hexline.console.move.JobDetail.Row;
import io.hexline.console.page.Download;
import io.hexline.console.page.Drawing;
import io.hexline.console.page.Frame;
import io.hexline.domain.code.Finding;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The users of a job for a spreadsheet, a line each. */
final class JobSheet {

    private static final List<String> COLUMNS =
            List.of("id", "displayName", "email", "target", "outcome", "errors", "impacts", "messages");

    private JobSheet() {}

    static Page csv(String id, Visitor visitor) {
        return JobDetail.of(id, visitor)
                .fold(
                        failure -> Drawing.trouble(failure, Frame.of("Move", MOVES, visitor)),
                        detail -> Download.csv(
                                "move.csv",
                                COLUMNS,
                                detail.rows().stream().map(JobSheet::cells).toList()));
    }

    private static List<String> cells(Row row) {
        List<Finding> errors = row.findings().stream().filter(Finding::isError).toList();
        List<Finding> impacts =
                row.findings().stream().filter(finding -> !finding.isError()).toList();
        return List.of(
                row.user().value(),
                row.name(),
                row.email(),
                row.target(),
                row.course().words(),
                joined(errors, finding -> finding.code().id()),
                joined(impacts, finding -> finding.code().id()),
                joined(row.findings(), Finding::text));
    }

    private static String joined(List<Finding> findings, Function<Finding, String> part) {
        return findings.stream().map(part).distinct().collect(Collectors.joining(" "));
    }
}
