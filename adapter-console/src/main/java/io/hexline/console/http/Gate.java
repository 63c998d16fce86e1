package io.hexline.console.http;

import com.google.common.net.UrlEscapers;
import io.hexline.application.UseCases;
import io.hexline.application.access.AccessToken;
import io.hexline.application.access.Authorization.Principal;
import io.hexline.application.failure.Failure;
import io.hexline.application.guard.Guard;
import io.hexline.application.view.FailureView;
import io.hexline.console.http.Visit.Visitor;
import io.hexline.console.session.Account;
import io.hexline.console.session.Sessions;
import io.hexline.console.session.Sessions.Session;
import io.vavr.control.Either;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Lets in who has signed in, on behalf of whom the use cases are then called. What a form changes must have been sent by a page
 * of this session.
 *
 * @param served the use cases, which can be others the next time
 */
record Gate(Supplier<UseCases> served, Sessions sessions, Site site, Beside beside) {

    static final String COOKIE = "hexline_console";

    /** The hidden field of each form. */
    static final String FORM_KEY = "key";

    private static final int LONGEST_TOKEN = 4096;
    private static final String SIGN_IN = "sign-in";
    private static final String SIGN_OUT = "sign-out";
    private static final String DESTINATION = "to";

    Page answer(Visit visit, Map<String, String> cookies) {
        List<String> path = visit.path();
        if (!visit.isGet() && !visit.isForm()) {
            return trouble(405, "Pages are read, and forms are sent; nothing else can be done here.");
        } else if (path.size() == 3 && path.get(0).equals(Assets.FOLDER)) {
            return Assets.find(path.get(2)).orElseGet(() -> trouble(404, "There is no such file."));
        } else if (path.equals(List.of(SIGN_IN))) {
            return visit.isGet() ? site.signIn(destination(visit), Optional.empty()) : signIn(visit);
        }
        return Optional.ofNullable(cookies.get(COOKIE))
                .flatMap(sessions::find)
                .map(session -> inside(visit, session))
                .orElseGet(() -> Page.seeOther(toSignIn(visit)));
    }

    private static String toSignIn(Visit visit) {
        String wanted = visit.isGet() ? visit.address() : Page.ROOT;
        return Page.ROOT + "/" + SIGN_IN + "?" + DESTINATION + "="
                + UrlEscapers.urlFormParameterEscaper().escape(wanted);
    }

    /** A page of the console, and no other. */
    private static String destination(Visit visit) {
        return visit.field(DESTINATION)
                .filter(path -> path.startsWith(Page.ROOT + "/"))
                .orElse(Page.ROOT + "/");
    }

    private Page signIn(Visit visit) {
        return visit.field("token")
                .filter(text -> text.length() <= LONGEST_TOKEN)
                .map(text -> begin(new AccessToken(text)))
                .orElseGet(() -> Either.left(new Failure.Unauthenticated()))
                .fold(failure -> refused(visit, failure), session -> let(visit, session));
    }

    private Either<Failure, Session> begin(AccessToken token) {
        UseCases all = served.get();
        return all.authenticate()
                .handle(token)
                .flatMap(caller -> account(caller, all))
                .map(account -> sessions.begin(token, account));
    }

    /** Everybody may know the own name, whatever the token is for. */
    private static Either<Failure, Account> account(Principal caller, UseCases all) {
        return all.people()
                .findUser()
                .byId(caller.org(), caller.person())
                .flatMap(user -> all.listOrganizations()
                        .reachableBy(caller)
                        .map(organizations -> Account.of(user.person(), organizations)));
    }

    private Page refused(Visit visit, Failure failure) {
        String reason = failure instanceof Failure.Unauthenticated
                ? "Nobody has this access token, or its owner may not sign in."
                : String.join(" ", FailureView.of(failure).messages());
        return site.signIn(destination(visit), Optional.of(reason));
    }

    private static Page let(Visit visit, Session session) {
        return Page.seeOther(destination(visit)).withHeader("Set-Cookie", cookie(visit, session.id(), ""));
    }

    private static String cookie(Visit visit, String value, String life) {
        String way = visit.isSecure() ? "; Secure" : "";
        return COOKIE + "=" + value + "; Path=" + Page.ROOT + "; HttpOnly; SameSite=Strict" + way + life;
    }

    private Page inside(Visit visit, Session session) {
        if (visit.isForm() && !visit.field(FORM_KEY).filter(session::hasSent).isPresent()) {
            return trouble(403, "This form was not sent by a page of this session. Open the page again.");
        } else if (visit.isForm() && visit.path().equals(List.of(SIGN_OUT))) {
            sessions.end(session);
            return Page.seeOther(Page.ROOT + "/" + SIGN_IN).withHeader("Set-Cookie", cookie(visit, "", "; Max-Age=0"));
        }
        UseCases all = served.get();
        return all.authenticate()
                .handle(session.token())
                .fold(failure -> expired(visit, session, failure), caller -> shown(visit, session, caller, all));
    }

    private Page expired(Visit visit, Session session, Failure failure) {
        if (failure instanceof Failure.Unauthenticated) {
            sessions.end(session);
            return Page.seeOther(toSignIn(visit));
        }
        return trouble(503, String.join(" ", FailureView.of(failure).messages()));
    }

    private Page shown(Visit visit, Session session, Principal caller, UseCases all) {
        return site.show(visit, new Visitor(session, caller, Guard.onBehalfOf(caller, all), beside));
    }

    /** Whether a session has not ended; to ask does not make it last longer. */
    boolean isIn(String session) {
        return sessions.isOpen(session);
    }

    Page trouble(int status, String reason) {
        return site.trouble(status, reason);
    }
}
