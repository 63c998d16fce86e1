package io.hexline.console.page;

import gg.jte.generated.precompiled.StaticTemplates;
import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import io.hexline.application.failure.Failure;
import io.hexline.application.view.FailureView;
import io.hexline.console.http.Page;
import java.util.List;
import java.util.function.Function;

/** Makes pages from templates. */
public final class Drawing {

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
        return draw(status(view), templates -> templates.trouble(frame, view.messages(), view.remedy()));
    }

    /** @param reason a sentence */
    public static Page trouble(int status, String reason) {
        return draw(status, templates -> templates.trouble(Frame.outside("That did not work"), List.of(reason), ""));
    }

    private static int status(FailureView view) {
        return switch (view.kind()) {
            case "not-found" -> 404;
            case "not-allowed" -> 403;
            case "unavailable", "not-undone" -> 503;
            case "conflict", "busy", "not-possible" -> 409;
            default -> 400;
        };
    }
}
