package io.hexline.browser;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The first document: a user who is to call, and a carrier that has the e-mail. */
@ExtendWith(InChromium.class)
class AddUserTest {

    @Test
    void aCarrierInTheWayIsAskedToReleaseTheEMailAndThenItWorks(Screen screen) {
        screen.signIn(Screen.FULL).follow("Users").follow("Add a user");
        screen.write("E-mail", "jonas.falk@example.com")
                .write("First name", "Jonas")
                .write("Last name", "Falk")
                .press("Continue");
        screen.tick("Webex Calling - Professional").press("Continue");
        screen.choose("Location", "San Jose").write("Extension", "161");
        new Look(screen.page()).at("add-user-calling");
        screen.press("Continue").shows("Jonas Falk").shows("161");
        new Look(screen.page()).at("add-user-confirm");

        screen.press("Add").shows("is here, but lacks something").shows("5302");
        new Look(screen.page()).at("add-user-conflict");
        screen.press("Release the account").shows("The way is free");
        screen.press("Try again").shows("San Jose").shows("161");
    }

    @Test
    void whatCannotBeReadIsSaidBesideTheField(Screen screen) {
        screen.signIn(Screen.OF_USERS).open("/console/users/new");

        screen.write("E-mail", "no e-mail").press("Continue");

        screen.page().locator("[aria-invalid=true]").first().waitFor();
        new Look(screen.page()).at("add-user-wrong");
    }

    @Test
    void severalAreAddedFromAListRowByRow(Screen screen) {
        screen.signIn(Screen.FULL).open("/console/users/import");
        screen.page().locator("#list").fill("""
                email,firstName,lastName,location,extension,licenses
                ines.prado@example.com,Ines,Prado,San Jose,162,Webex Calling - Professional
                nobody,No,Body,,,
                """);

        screen.press("Check").shows("1 can be added, 1 to be corrected");
        new Look(screen.page()).at("import-checked");
        screen.press("Add 1 user").shows("1 added");
    }
}
