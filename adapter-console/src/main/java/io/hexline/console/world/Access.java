package io.hexline.console.world;

import io.hexline.application.access.AccessToken;
import io.hexline.application.control.ServerControl;
import io.hexline.console.http.KeptForm;
import io.hexline.console.http.Page;
import io.hexline.console.http.Visit;
import io.hexline.console.http.Visit.Visitor;
import io.hexline.console.page.AgainPage;
import io.hexline.console.page.Drawing;
import io.hexline.console.page.Frame;
import io.hexline.console.page.Menu;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;
import java.util.Optional;

/** Asks for the control token once in a session, and lets in nobody from another machine. */
final class Access {

    private static final String CONTROL = "control";

    private Access() {}

    /** What a visit is answered with instead; empty for whoever may control the server. */
    static Optional<Page> of(ServerControl control, Visit visit, Visitor visitor) {
        if (!visit.isFromThisMachine()) {
            return Optional.of(Drawing.trouble(
                    403, "The server is controlled from its own machine only: as localhost, and through no proxy."));
        }
        boolean given = visit.isForm() && visit.path().equals(List.of(Menu.WORLD.segment(), CONTROL));
        if (given) {
            return Optional.of(given(control, visit, visitor));
        }
        return visitor.session().controls().get()
                ? Optional.empty()
                : Optional.of(asked(200, Optional.empty(), KeptForm.sentBy(visit), visitor));
    }

    private static Page given(ServerControl control, Visit visit, Visitor visitor) {
        boolean right = visit.field("token")
                .filter(token -> isSame(token, control.token()))
                .isPresent();
        if (!right) {
            return asked(401, Optional.of("This is not the control token."), KeptForm.broughtBy(visit), visitor);
        }
        visitor.session().controls().set(true);
        return KeptForm.broughtBy(visit)
                .filter(form -> visitor.session().isOwn(form.stamp().key()))
                .map(form -> AgainPage.let(form, visitor))
                .map(page -> Drawing.draw(templates -> templates.again(page)))
                .orElseGet(() -> Page.seeOther(WorldPage.PATH));
    }

    /** In the same time, wherever they differ. */
    private static boolean isSame(String token, AccessToken control) {
        return MessageDigest.isEqual(
                token.getBytes(StandardCharsets.UTF_8), control.value().getBytes(StandardCharsets.UTF_8));
    }

    private static Page asked(int status, Optional<String> wrong, Optional<KeptForm> kept, Visitor visitor) {
        Frame frame = Frame.of("World", Menu.WORLD, visitor);
        return Drawing.draw(status, templates -> templates.worldAccess(frame, wrong, kept));
    }
}
