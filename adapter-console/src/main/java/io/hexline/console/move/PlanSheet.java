package io.hexline.console.move;

import static io.hexline.console.page.Menu.MOVES;

import com.google.common.collect.ImmutableList;
import io.hexline.application.view.FindingView;
import io.hexline.console.http.Page;
import io.hexline.console.http.Visit;
import io.hexline.console.http.Visit.Visitor;
import io.hexline.console.page.Download;
import io.hexline.console.page.Drawing;
import io.hexline.console.page.Frame;
import io.hexline.domain.code.Finding;
import io.hexline.domain.move.MigrationPlan;
import io.hexline.domain.move.MigrationPlan.PlannedMove;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The whole of a plan as a file, with the columns and fields of the command line. */
final class PlanSheet {

    private static final List<String> COLUMNS = List.of(
            "batch",
            "id",
            "displayName",
            "email",
            "phoneNumber",
            "extension",
            "waitsFor",
            "errors",
            "impacts",
            "firstToDo");

    private PlanSheet() {}

    static Page csv(Visit visit, Visitor visitor) {
        return page(visit, visitor, plan -> Download.csv("plan.csv", COLUMNS, rows(plan)));
    }

    static Page json(Visit visit, Visitor visitor) {
        return page(visit, visitor, plan -> Download.json("plan.json", document(plan)));
    }

    private static Page page(Visit visit, Visitor visitor, Function<MigrationPlan, Page> drawn) {
        return PlanRequest.ends(visit, visitor)
                .flatMap(ends -> visitor.use().moves().migrateLocation().plan(ends.migration()))
                .fold(failure -> Drawing.trouble(failure, Frame.of("Plan a move", MOVES, visitor)), drawn);
    }

    private static List<List<String>> rows(MigrationPlan plan) {
        ImmutableList.Builder<List<String>> rows = ImmutableList.builder();
        for (int batch = 0; batch < plan.batches().size(); batch++) {
            String number = String.valueOf(batch + 1);
            plan.batches().get(batch).forEach(move -> rows.add(cells(number, move)));
        }
        plan.blocked().forEach(move -> rows.add(cells("", move)));
        return rows.build();
    }

    private static List<String> cells(String batch, PlannedMove move) {
        List<Finding> errors = move.assessment().errors();
        return List.of(
                batch,
                move.person().id().value(),
                move.person().name().display(),
                move.person().email().value(),
                move.lines().number().map(Object::toString).orElse(""),
                move.lines().extension().map(Object::toString).orElse(""),
                move.waitsFor().stream().map(Object::toString).collect(Collectors.joining(" ")),
                joined(errors, finding -> finding.code().id()),
                joined(move.assessment().impacts(), finding -> finding.code().id()),
                joined(errors, finding -> finding.code().entry().remedy()));
    }

    private static String joined(List<Finding> findings, Function<Finding, String> part) {
        return findings.stream().map(part).distinct().collect(Collectors.joining(" "));
    }

    private static Map<String, Object> document(MigrationPlan plan) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("movable", plan.movable());
        document.put(
                "batches",
                plan.batches().stream()
                        .map(batch -> Map.of("users", users(batch)))
                        .toList());
        document.put("blocked", users(plan.blocked()));
        return document;
    }

    private static List<Map<String, Object>> users(List<PlannedMove> moves) {
        return moves.stream().map(PlanSheet::user).toList();
    }

    private static Map<String, Object> user(PlannedMove move) {
        Map<String, Object> user = new LinkedHashMap<>();
        user.put("id", move.person().id().value());
        user.put("name", move.person().name().display());
        user.put("email", move.person().email().value());
        move.lines().extension().ifPresent(extension -> user.put("extension", extension.toString()));
        move.lines().number().ifPresent(number -> user.put("phoneNumber", number.toString()));
        user.put("waitsFor", move.waitsFor().stream().map(Object::toString).toList());
        user.put("errors", FindingView.all(move.assessment().errors()));
        user.put("impacts", FindingView.all(move.assessment().impacts()));
        return user;
    }
}
