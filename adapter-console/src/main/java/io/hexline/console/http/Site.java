package io.hexline.console.http;

import io.hexline.console.http.Visit.Visitor;
import java.util.Optional;

/** The pages that there are. */
public interface Site {

    /**
     * Where people sign in.
     *
     * @param destination the page to which they wanted to go
     * @param form what they had sent to it; empty where they had only asked for it
     * @param trouble why they have to, or why it did not succeed; empty at first
     */
    Page signIn(String destination, Optional<KeptForm> form, Optional<String> trouble);

    /** Shows what somebody had entered in a session that ended, to be sent again in this one. */
    Page again(int status, KeptForm form, Visitor visitor);

    /** The page at the path of a visit, or one that says that there is none. */
    Page show(Visit visit, Visitor visitor);

    /**
     * Says why there is nothing else to be seen.
     *
     * @param reason a sentence
     */
    Page trouble(int status, String reason);
}
