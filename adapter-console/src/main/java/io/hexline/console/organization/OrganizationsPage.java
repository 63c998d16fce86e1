package io.hexline.console.organization;

import io.hexline.console.http.Visit.Visitor;
import io.hexline.console.page.Frame;
import java.util.List;

/** The organizations in which somebody may do something. */
public record OrganizationsPage(Frame frame, List<Row> rows) {

    /** One of them. */
    public record Row(String id, String name, boolean isCurrent) {}

    static OrganizationsPage of(Visitor visitor) {
        return new OrganizationsPage(
                Frame.apart("Organizations", visitor),
                visitor.organizations().stream()
                        .map(org -> new Row(
                                org.value(), visitor.session().account().nameOf(org), org.equals(visitor.org())))
                        .toList());
    }
}
