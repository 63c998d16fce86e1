package io.hexline.console.organization;

import io.hexline.console.http.KeptForm;
import io.hexline.console.http.Page;
import io.hexline.console.http.Stamp;
import io.hexline.console.http.Visit;
import io.hexline.console.http.Visit.Visitor;
import io.hexline.console.page.AgainPage;
import io.hexline.console.page.Drawing;
import io.hexline.domain.value.Id.OrgId;
import java.util.Optional;

/**
 * Stands where a form was sent from a page of another organization than the one in which the session is by now, such as by
 * another tab. Nothing of it is done here.
 *
 * @param kept what was entered
 * @param here the name of the organization of the session
 * @param there the name of the one for which it was entered
 * @param stamp with which it can be sent there
 */
public record ElsewherePage(AgainPage kept, String here, String there, String stamp) {

    /** Of the button that leads there, and sends the form. */
    public static final String FOLLOW = "follow";

    private static final int CONFLICT = 409;

    /** What there is to say to a form of another organization; empty where it is of this one, or of none. */
    public static Optional<Page> of(Visit visit, Visitor visitor) {
        if (!visit.isForm() || visit.path().get(0).equals(Organizations.SEGMENT)) {
            return Optional.empty();
        }
        Optional<OrgId> meant = visit.stamp().flatMap(Stamp::org).filter(visitor.organizations()::contains);
        if (visit.field(FOLLOW).isPresent()) {
            meant.ifPresent(visitor.session()::choose);
        }
        return meant.filter(visitor.org()::equals).isPresent()
                ? Optional.empty()
                : Optional.of(meant.flatMap(there -> kept(visit, there, visitor))
                        .orElseGet(() -> Drawing.trouble(CONFLICT, reason(visitor))));
    }

    private static Optional<Page> kept(Visit visit, OrgId there, Visitor visitor) {
        Stamp stamp = new Stamp(visitor.session().formKey(), Optional.of(there));
        return KeptForm.sentBy(visit)
                .map(form -> new ElsewherePage(
                        AgainPage.elsewhere(form, visitor),
                        name(visitor.org(), visitor),
                        name(there, visitor),
                        stamp.text()))
                .map(page -> Drawing.draw(CONFLICT, templates -> templates.organizationElsewhere(page)));
    }

    private static String name(OrgId org, Visitor visitor) {
        return visitor.session().account().nameOf(org);
    }

    private static String reason(Visitor visitor) {
        return "This page is of another organization than " + name(visitor.org(), visitor)
                + ", in which you are by now. Nothing was changed. Open the page again.";
    }
}
