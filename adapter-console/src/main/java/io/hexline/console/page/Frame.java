package io.hexline.console.page;

import io.hexline.console.http.Stamp;
import io.hexline.console.http.Visit.Visitor;
import java.util.List;
import java.util.Optional;

/**
 * What stands around a page.
 *
 * @param signedIn who has; empty where nobody has
 * @param menu what is offered; nothing where nobody has signed in
 * @param current to which of them the page belongs; empty for a page outside of all
 * @param formKey the hidden field of the forms on it; empty where nobody has signed in
 * @param told what the form before it has changed, in a sentence
 */
public record Frame(
        String title,
        Optional<SignedIn> signedIn,
        List<Menu> menu,
        Optional<Menu> current,
        Optional<String> formKey,
        Optional<String> told) {

    public static Frame of(String title, Menu current, Visitor visitor) {
        return of(title, Optional.of(current), visitor);
    }

    /** Of a page that belongs to none of the menu. */
    public static Frame apart(String title, Visitor visitor) {
        return of(title, Optional.empty(), visitor);
    }

    private static Frame of(String title, Optional<Menu> current, Visitor visitor) {
        return new Frame(
                title,
                Optional.of(SignedIn.of(visitor)),
                Menu.of(visitor),
                current,
                Optional.of(Stamp.of(visitor).text()),
                visitor.session().takeTold());
    }

    /** The same around a page whose title is known by now. */
    public Frame titled(String known) {
        return new Frame(known, signedIn, menu, current, formKey, told);
    }

    /** Of a page for whoever it is. */
    public static Frame outside(String title) {
        return new Frame(title, Optional.empty(), List.of(), Optional.empty(), Optional.empty(), Optional.empty());
    }
}
