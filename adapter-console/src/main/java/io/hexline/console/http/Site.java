package io.hexline.console.http;

import io.hexline.console.http.Visit.Visitor;
import java.util.Optional;

/** The pages that there are. */
public interface Site {

    /**
     * Where people sign in.
     *
     * @param destination the page to which they wanted to go
     * @param trouble why that did not succeed; empty at first
     */
    Page signIn(String destination, Optional<String> trouble);

    /** The page at the path of a visit, or one that says that there is none. */
    Page show(Visit visit, Visitor visitor);

    /**
     * Says why there is nothing else to be seen.
     *
     * @param reason a sentence
     */
    Page trouble(int status, String reason);
}
