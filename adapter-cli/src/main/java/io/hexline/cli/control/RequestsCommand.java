package io.hexline.cli.control;

import io.hexline.cli.answer.Answer;
import io.hexline.cli.remote.RemoteControl;
import io.vavr.control.Either;
import java.util.LinkedHashMap;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code hexline control requests}. */
@Command(
        name = "requests",
        description = "List the requests of late, with what was answered.",
        footer = {"", "Examples:", "  hexline control requests --status 400", "  hexline control requests --near-misses"
        })
final class RequestsCommand extends ControlSubcommand {

    private static final String PATH = "/requests";

    private static final Map<String, String> ENTRIES = ListAnswer.columns(
            "id", "/id", "status", "/status", "method", "/method", "path", "/path", "decided", "/decided");

    private static final Map<String, String> MISSES = ListAnswer.columns(
            "status", "/request/status", "method", "/request/method", "path", "/request/path", "closest", "/closest");

    @Option(names = "--status", paramLabel = "N", description = "Those with this status.")
    private Integer status;

    @Option(names = "--method", paramLabel = "METHOD", description = "Those with this method.")
    private String method;

    @Option(names = "--path", paramLabel = "PATH", description = "Those of a template, or whose path begins so.")
    private String path;

    @Option(names = "--code", paramLabel = "CODE", description = "Those with this code in the answer.")
    private String code;

    @Option(names = "--tracking-id", paramLabel = "ID", description = "The one with this tracking id.")
    private String trackingId;

    @Option(names = "--since", paramLabel = "ID|TIME", description = "Those after a request, or since a time.")
    private String since;

    @Option(names = "--max", paramLabel = "N", description = "The last N at most.")
    private Integer max;

    @Option(names = "--near-misses", description = "Those that nothing is served for, with what comes closest.")
    private boolean nearMisses;

    @Option(names = "--clear", description = "Forget them all instead.")
    private boolean clear;

    @Override
    Either<Answer, ? extends Answer> ask(RemoteControl control) {
        if (clear) {
            return control.send("DELETE", PATH, "").map(told -> new DoneAnswer("The requests are forgotten.", told));
        }
        Map<String, String> filter = new LinkedHashMap<>();
        filter.put("status", status == null ? null : status.toString());
        filter.put("method", method);
        filter.put("path", path);
        filter.put("code", code);
        filter.put("trackingId", trackingId);
        filter.put("since", since);
        filter.put("max", max == null ? null : max.toString());
        return control.get(PATH + (nearMisses ? "/near-misses" : "") + RemoteControl.query(filter))
                .map(told -> new ListAnswer(told, nearMisses ? MISSES : ENTRIES, "There is no such request."));
    }
}
