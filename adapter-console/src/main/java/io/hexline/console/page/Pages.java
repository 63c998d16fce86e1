package io.hexline.console.page;

import static io.hexline.console.page.Frame.Section.USERS;

import gg.jte.generated.precompiled.StaticTemplates;
import gg.jte.generated.precompiled.Templates;
import io.hexline.application.failure.Failure;
import io.hexline.application.view.FailureView;
import io.hexline.console.http.Page;
import io.hexline.console.http.Site;
import io.hexline.console.http.Visit;
import io.hexline.console.http.Visit.Visitor;
import java.util.List;
import java.util.Optional;

/** Which page is at which path. */
public final class Pages implements Site {

    static final Templates TEMPLATES = new StaticTemplates();

    private static final String SIGN_IN = "Sign in";

    @Override
    public Page signIn(String destination, Optional<String> trouble) {
        int status = trouble.isPresent() ? 401 : 200;
        return Page.of(status, TEMPLATES.signIn(Frame.outside(SIGN_IN), destination, trouble.orElse("")));
    }

    @Override
    public Page show(Visit visit, Visitor visitor) {
        List<String> path = visit.path();
        String section = path.isEmpty() ? "" : path.get(0);
        return switch (section + ":" + path.size()) {
            case ":0" -> Page.seeOther(USERS.path());
            case "users:1" -> UsersPage.show(visit, visitor);
            case "users:2" -> UserPage.show(path.get(1), visitor);
            case "codes:1" -> CodesPage.show(visit, visitor);
            case "codes:2" -> CodePage.show(path.get(1), visitor);
            default -> trouble(404, "There is no such page.");
        };
    }

    @Override
    public Page trouble(int status, String reason) {
        return Page.of(status, TEMPLATES.trouble(Frame.outside("That did not work"), List.of(reason), ""));
    }

    /** What a use case answers when it has no result. */
    static Page trouble(Failure failure, Frame frame) {
        FailureView view = FailureView.of(failure);
        return Page.of(status(view), TEMPLATES.trouble(frame, view.messages(), view.remedy()));
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
