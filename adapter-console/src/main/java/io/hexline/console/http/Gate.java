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
import java.util.function.Function;
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

    /** The field of forms that no page shows again. */
    static final String SECRET = "token";

    private static final int LONGEST_TOKEN = 4096;
    private static final String SIGN_IN = "sign-in";
    private static final String SIGN_OUT = "sign-out";
    private static final String DESTINATION = "to";
    private static final String ENDED =
            "Your session has ended. Nothing was changed. What you have entered comes back when you have signed in.";

    Page answer(Visit visit, Map<String, String> cookies) {
        List<String> path = visit.path();
        if (!visit.isGet() && !visit.isForm()) {
            return trouble(405, "Pages are read, and forms are sent; nothing else can be done here.");
        } else if (path.size() == 3 && path.get(0).equals(Assets.FOLDER)) {
            return Assets.find(path.get(2)).orElseGet(() -> trouble(404, "There is no such file."));
        }
        Optional<Session> open = Optional.ofNullable(cookies.get(COOKIE)).flatMap(sessions::find);
        if (path.equals(List.of(SIGN_IN))) {
            return visit.isGet()
                    ? site.signIn(destination(visit), Optional.empty(), Optional.empty())
                    : signIn(visit, open);
        }
        return open.map(session -> inside(visit, session)).orElseGet(() -> ended(visit));
    }

    /** What was typed is not lost; a script leaves it where it stands. */
    private Page ended(Visit visit) {
        if (visit.isOfScript()) {
            Page refused = trouble(401, ENDED);
            return visit.isGet() ? refused.withHeader("HX-Refresh", "true") : refused;
        }
        return Optional.of(visit)
                .filter(sent -> !isSignOut(sent))
                .flatMap(KeptForm::sentBy)
                .map(form -> site.signIn(form.address(), Optional.of(form), Optional.of(ENDED)))
                .orElseGet(() -> Page.seeOther(toSignIn(visit)));
    }

    private static boolean isSignOut(Visit visit) {
        return visit.isForm() && visit.path().equals(List.of(SIGN_OUT));
    }

    private static String toSignIn(Visit visit) {
        String wanted = visit.isGet() ? visit.address() : Page.ROOT;
        return Page.ROOT + "/" + SIGN_IN + "?" + DESTINATION + "="
                + UrlEscapers.urlFormParameterEscaper().escape(wanted);
    }

    /** A page of the console, and no other. */
    static String destination(Visit visit) {
        return visit.field(DESTINATION)
                .filter(path -> path.startsWith(Page.ROOT + "/"))
                .orElse(Page.ROOT + "/");
    }

    /** Not for another site, under whatever name. Whoever was in before in the same browser is so no more. */
    private Page signIn(Visit visit, Optional<Session> before) {
        if (visit.origin() == Origin.FOREIGN) {
            return trouble(403, "Another site has sent this. To sign in, open the console itself.");
        }
        return visit.field(SECRET)
                .filter(text -> text.length() <= LONGEST_TOKEN)
                .map(text -> begin(new AccessToken(text)))
                .orElseGet(() -> Either.left(new Failure.Unauthenticated()))
                .peek(session -> before.ifPresent(sessions::end))
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
        return site.signIn(destination(visit), KeptForm.broughtBy(visit), Optional.of(reason));
    }

    private Page let(Visit visit, Session session) {
        return KeptForm.broughtBy(visit)
                .map(form -> session.isOwn(form.stamp().key())
                        ? as(session, visit, visitor -> site.again(200, form, visitor))
                        : withoutForm(session))
                .orElseGet(() -> Page.seeOther(destination(visit)))
                .withHeader("Set-Cookie", cookie(visit, session.id(), ""));
    }

    /** It is nobody else's business. */
    private static Page withoutForm(Session session) {
        session.tell("What had been entered before was somebody else's. It is not shown, and nothing was changed.");
        return Page.seeOther(Page.ROOT + "/");
    }

    private static String cookie(Visit visit, String value, String life) {
        String way = visit.isSecure() ? "; Secure" : "";
        return COOKIE + "=" + value + "; Path=" + Page.ROOT + "; HttpOnly; SameSite=Strict" + way + life;
    }

    private Page inside(Visit visit, Session session) {
        if (visit.isForm()
                && !visit.stamp().map(Stamp::key).filter(session::hasSent).isPresent()) {
            return KeptForm.sentBy(visit)
                    .filter(form ->
                            !isSignOut(visit) && session.isOwn(form.stamp().key()))
                    .map(form -> as(session, visit, visitor -> site.again(403, form, visitor)))
                    .orElseGet(() ->
                            trouble(403, "This form was not sent by a page of this session. Open the page again."));
        } else if (isSignOut(visit)) {
            sessions.end(session);
            return Page.seeOther(Page.ROOT + "/" + SIGN_IN).withHeader("Set-Cookie", cookie(visit, "", "; Max-Age=0"));
        }
        return as(session, visit, visitor -> site.show(visit, visitor));
    }

    private Page as(Session session, Visit visit, Function<Visitor, Page> shown) {
        UseCases all = served.get();
        return all.authenticate()
                .handle(session.token())
                .fold(
                        failure -> expired(visit, session, failure),
                        caller -> shown.apply(new Visitor(session, caller, Guard.onBehalfOf(caller, all), beside)));
    }

    private Page expired(Visit visit, Session session, Failure failure) {
        if (failure instanceof Failure.Unauthenticated) {
            sessions.end(session);
            return ended(visit);
        }
        return trouble(503, String.join(" ", FailureView.of(failure).messages()));
    }

    /** Whether a session has not ended; to ask does not make it last longer. */
    boolean isIn(String session) {
        return sessions.isOpen(session);
    }

    Page trouble(int status, String reason) {
        return site.trouble(status, reason);
    }
}
