package io.hexline.console.page;

import io.hexline.console.http.KeptForm;
import io.hexline.console.http.Stamp;
import io.hexline.console.http.Visit.Visitor;
import io.hexline.domain.value.Id.OrgId;
import java.util.List;
import java.util.Optional;

/**
 * What somebody had entered before it could be done, to be sent again.
 *
 * @param why it was not done, in a sentence
 * @param entered what is to be seen of it
 * @param organization the name of the one for which it was entered
 * @param stamp with which it can be sent there
 */
public record AgainPage(Frame frame, String why, KeptForm form, List<Fact> entered, String organization, String stamp) {

    /** After the session has ended in which it was entered. */
    public static AgainPage signedIn(KeptForm form, Visitor visitor) {
        return of(
                "You are signed in again",
                "The session in which this was entered had ended, so nothing was changed.",
                form,
                visitor);
    }

    /** After something else was asked for first. */
    public static AgainPage let(KeptForm form, Visitor visitor) {
        return of(
                "You may go on",
                "Something else was needed before this could be done, so nothing was changed.",
                form,
                visitor);
    }

    /** After somebody has gone to another organization. */
    public static AgainPage elsewhere(KeptForm form, Visitor visitor) {
        return of("Another organization", "This was entered for another organization.", form, visitor);
    }

    private static AgainPage of(String heading, String why, KeptForm form, Visitor visitor) {
        OrgId org = form.stamp().org().orElseGet(visitor::org);
        return new AgainPage(
                Frame.apart(heading, visitor),
                why,
                form,
                new Entered(form, org, visitor).facts(),
                visitor.session().account().nameOf(org),
                new Stamp(visitor.session().formKey(), Optional.of(org)).text());
    }
}
