package io.hexline.console.http;

import io.hexline.console.http.Visit.Visitor;
import io.hexline.domain.value.Id.OrgId;
import io.hexline.domain.value.Syntax.Malformed;
import java.util.Optional;

/**
 * What each form that changes something carries.
 *
 * @param key of the session, which the page of another site does not know
 * @param org the organization for which the form was made; empty where it does not say
 */
public record Stamp(String key, Optional<OrgId> org) {

    private static final char BETWEEN = '@';

    /** Of a form on a page that is shown now. */
    public static Stamp of(Visitor visitor) {
        return new Stamp(visitor.session().formKey(), Optional.of(visitor.org()));
    }

    static Stamp read(String text) {
        int end = text.indexOf(BETWEEN);
        return end < 0
                ? new Stamp(text, Optional.empty())
                : new Stamp(text.substring(0, end), Malformed.orNothing(OrgId.parse(text.substring(end + 1))));
    }

    /** As a hidden field has it. */
    public String text() {
        return key + org.map(id -> BETWEEN + id.value()).orElse("");
    }
}
