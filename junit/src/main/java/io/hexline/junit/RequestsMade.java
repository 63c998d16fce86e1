package io.hexline.junit;

import io.hexline.application.control.Journal;
import io.hexline.application.control.Journal.Entry;
import io.hexline.application.control.NearMiss;
import io.hexline.server.control.ControlledServer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** What goes with the failure of a test: the requests that it made. It is thrown by nobody. */
public final class RequestsMade extends Exception {

    private static final long serialVersionUID = 1;

    /** Of more, those at the end tell the story. */
    private static final int MOST = 50;

    private RequestsMade(String requests) {
        super(requests, null, false, false);
    }

    static void addTo(Throwable failure, Optional<ControlledServer> server) {
        server.map(RequestsMade::told)
                .filter(requests -> !requests.isEmpty())
                .ifPresent(requests -> failure.addSuppressed(new RequestsMade(requests)));
    }

    /** A line for each; empty where there are none. */
    private static String told(ControlledServer server) {
        List<Entry> all = server.journal().latest(entry -> true, Journal.MOST);
        List<Entry> told = all.subList(Math.max(0, all.size() - MOST), all.size());
        String omitted = all.size() == told.size() ? "" : "\n  (" + (all.size() - told.size()) + " before)";
        return told.stream()
                .map(entry -> "\n  " + line(entry) + (entry.isServed() ? "" : nearMiss(server.nearMiss(entry))))
                .collect(Collectors.joining())
                .transform(lines -> lines.isEmpty() ? "" : omitted + lines);
    }

    static String line(Entry entry) {
        return String.format(
                Locale.ROOT,
                "%s %s%s → %s in %.1f ms%s",
                entry.asked().method(),
                entry.asked().path(),
                parameters(entry.asked().parameters()),
                outcome(entry.answered()),
                entry.answered().time().toNanos() / 1e6,
                decided(entry.answered()));
    }

    private static String parameters(List<String> names) {
        return names.isEmpty()
                ? ""
                : "?" + names.stream().map(name -> name + "=…").collect(Collectors.joining("&"));
    }

    private static String outcome(Journal.Answered answered) {
        String status = answered.status() == 0 ? "reset" : String.valueOf(answered.status());
        return status + answered.fault().map(fault -> " by fault " + fault).orElse("");
    }

    private static String decided(Journal.Answered answered) {
        return answered.decided().stream()
                .filter(decided -> !decided.code().equals(String.valueOf(answered.status())))
                .map(decided -> decided.code() + by(decided.rules()))
                .collect(Collectors.joining(", "))
                .transform(codes -> codes.isEmpty() ? "" : ": " + codes);
    }

    private static String by(List<String> rules) {
        return rules.isEmpty() ? "" : " by " + String.join(" or ", rules);
    }

    private static String nearMiss(NearMiss miss) {
        return miss.closest().stream()
                .map(route -> route.method() + " " + route.path())
                .collect(Collectors.joining(", "))
                .transform(closest -> "; nothing is served there" + (closest.isEmpty() ? "" : ", but " + closest));
    }
}
