package io.hexline.console.page;

import gg.jte.generated.precompiled.StaticTemplates;
import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import io.hexline.application.failure.Failure;
import io.hexline.application.view.FailureView;
import io.hexline.console.http.Page;
import io.hexline.console.http.Visit.Visitor;
import java.util.List;
import java.util.function.Function;

/** Makes pages from templates. */
public final class Drawing {

    private static final int NOT_FOUND = 404;

    /** Asked for under a name that is not the server's, under which no other page is found either. */
    private static final int MISDIRECTED = 421;

    private static final Templates TEMPLATES = new StaticTemplates();

    private Drawing() {}

    /** What was asked for is there. */
    public static Page draw(Function<Templates, JteModel> template) {
        return draw(200, template);
    }

    public static Page draw(int status, Function<Templates, JteModel> template) {
        return Page.of(status, template.apply(TEMPLATES));
    }

    /** What a use case answers when it has no result. */
    public static Page trouble(Failure failure, Frame frame) {
        FailureView view = FailureView.of(failure);
        int status = status(view);
        return draw(
                status,
                templates ->
                        templates.trouble(frame, heading(status), view.messages(), codes(view), view.remedy(), true));
    }

    /** To what is said of its codes. */
    private static List<Link> codes(FailureView failure) {
        return failure.findings().stream()
                .map(finding -> new Link(finding.code(), CodeKey.path(finding.code(), finding.message())))
                .filter(link -> link.path().isPresent())
                .distinct()
                .toList();
    }

    /**
     * Whatever is the reason.
     *
     * @param reason a sentence
     */
    public static Page trouble(int status, String reason) {
        String heading = heading(status);
        return draw(
                status,
                templates -> templates.trouble(
                        Frame.outside(heading), heading, List.of(reason), List.of(), "", status != MISDIRECTED));
    }

    /** Nothing is there for whoever has signed in. */
    public static Page missing(Visitor visitor) {
        Frame frame = Frame.apart("Not found", visitor);
        return draw(
                NOT_FOUND,
                templates -> templates.trouble(
                        frame,
                        "There is no such page",
                        List.of("The address was mistyped, or what it showed is gone."),
                        List.of(),
                        "",
                        true));
    }

    private static String heading(int status) {
        return switch (status) {
            case NOT_FOUND -> "Not found";
            case 403 -> "You may not do this";
            case 500 -> "Something went wrong here";
            case 503 -> "Not now";
            default -> "That did not work";
        };
    }

    /** Of a page that tells of the failure in its own way. */
    public static int status(Failure failure) {
        return status(FailureView.of(failure));
    }

    private static int status(FailureView view) {
        return switch (view.kind()) {
            case "not-found" -> NOT_FOUND;
            case "not-allowed" -> 403;
            case "unavailable", "not-undone" -> 503;
            case "conflict", "busy", "not-possible" -> 409;
            default -> 400;
        };
    }
}
