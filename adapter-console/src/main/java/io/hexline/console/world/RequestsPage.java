package io.hexline.console.world;

import com.google.common.collect.Lists;
import com.google.common.primitives.Ints;
import io.hexline.application.control.Decided;
import io.hexline.application.control.Journal;
import io.hexline.application.control.Journal.Entry;
import io.hexline.application.control.JournalFilter;
import io.hexline.application.control.NearMiss;
import io.hexline.application.control.ServerControl;
import io.hexline.console.http.Page;
import io.hexline.console.http.Visit;
import io.hexline.console.http.Visit.Visitor;
import io.hexline.console.page.Drawing;
import io.hexline.console.page.Frame;
import io.hexline.console.page.Ignored;
import io.hexline.console.page.Menu;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What was asked of the API, the latest first, and what was decided.
 *
 * @param unserved whether only those are shown that nothing is served for
 * @param ignored what of the address is not understood, in sentences
 * @param more whether there are more that are like that
 */
public record RequestsPage(
        Frame frame,
        String method,
        String path,
        String status,
        String code,
        boolean unserved,
        List<String> ignored,
        List<Row> rows,
        boolean more) {

    static final String PATH = Menu.WORLD.path("requests");

    private static final int ROWS = 100;

    /** To each of them all routes are compared. */
    private static final int MOST_UNSERVED = 20;

    /**
     * One of them.
     *
     * @param closest the routes that come closest to one that nothing is served for
     */
    public record Row(
            String at,
            String request,
            int status,
            String caller,
            String time,
            List<Reason> decided,
            Optional<String> fault,
            List<String> closest) {

        static Row of(Entry entry, List<NearMiss.Served> served, boolean unserved) {
            Journal.Asked asked = entry.asked();
            Journal.Answered answered = entry.answered();
            return new Row(
                    entry.at().truncatedTo(ChronoUnit.SECONDS).toString(),
                    asked.method() + " " + asked.path()
                            + (asked.parameters().isEmpty() ? "" : "?" + String.join("&", asked.parameters())),
                    answered.status(),
                    asked.caller().orElse(""),
                    answered.time().toMillis() + " ms",
                    answered.decided().stream().map(Reason::of).toList(),
                    answered.fault(),
                    unserved
                            ? NearMiss.of(entry, served).closest().stream()
                                    .map(route -> route.method() + " " + route.path())
                                    .toList()
                            : List.of());
        }
    }

    /**
     * A code of an answer.
     *
     * @param path where it is explained
     */
    public record Reason(String code, String path, List<String> rules) {

        static Reason of(Decided decided) {
            return new Reason(decided.code(), Menu.CODES.path(decided.code()), decided.rules());
        }
    }

    static Page show(ServerControl control, Visit visit, Visitor visitor) {
        boolean unserved = visit.field("unserved").isPresent();
        Predicate<Entry> wanted = filter(visit).and(entry -> !unserved || !entry.isServed());
        int most = unserved ? MOST_UNSERVED : ROWS;
        List<Entry> found = Lists.reverse(control.journal().latest(wanted, most + 1));
        RequestsPage page = new RequestsPage(
                Frame.of("Requests", Menu.WORLD, visitor),
                visit.field("method").orElse(""),
                visit.field("path").orElse(""),
                visit.field("status").orElse(""),
                visit.field("code").orElse(""),
                unserved,
                new Ignored(visit, Set.of("method", "path", "status", "code", "unserved"))
                        .unless(status(visit).isPresent(), "status")
                        .sentences(),
                found.stream()
                        .limit(most)
                        .map(entry -> Row.of(entry, control.served(), unserved))
                        .toList(),
                found.size() > most);
        return Drawing.draw(templates -> templates.worldRequests(page));
    }

    private static OptionalInt status(Visit visit) {
        return visit.field("status").map(Ints::tryParse).map(OptionalInt::of).orElseGet(OptionalInt::empty);
    }

    private static JournalFilter filter(Visit visit) {
        return new JournalFilter(
                status(visit),
                visit.field("method"),
                visit.field("path"),
                visit.field("code"),
                Optional.empty(),
                OptionalLong.empty(),
                Optional.empty());
    }
}
