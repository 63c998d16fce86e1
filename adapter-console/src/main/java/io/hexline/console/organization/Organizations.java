package io.hexline.console.organization;

import io.hexline.application.failure.Failure;
import io.hexline.console.http.Page;
import io.hexline.console.http.Visit;
import io.hexline.console.http.Visit.Visitor;
import io.hexline.console.page.Drawing;
import io.hexline.console.page.Frame;
import io.hexline.console.page.Section;
import io.hexline.domain.value.Id.OrgId;
import java.util.Optional;

/** The organizations of whoever has several, such as a partner's administrator, and the way to each. */
public final class Organizations implements Section {

    public static final String SEGMENT = "organizations";

    /** The field of the form. */
    private static final String CHOSEN = "organization";

    @Override
    public Optional<Page> show(Visit visit, Visitor visitor) {
        if (visit.path().size() > 1) {
            return Optional.empty();
        }
        return Optional.of(visit.isForm() ? choose(visit.field(CHOSEN).orElse(""), visitor) : list(visitor));
    }

    private static Page list(Visitor visitor) {
        OrganizationsPage page = OrganizationsPage.of(visitor);
        return Drawing.draw(templates -> templates.organizationList(page));
    }

    private static Page choose(String id, Visitor visitor) {
        return Failure.orInvalid(OrgId.parse(id))
                .filterOrElse(visitor.organizations()::contains, org -> new Failure.NotFound("organization", org))
                .fold(failure -> Drawing.trouble(failure, Frame.apart("Organizations", visitor)), org -> {
                    visitor.session().choose(org);
                    return Page.seeOther(Page.ROOT + "/");
                });
    }
}
