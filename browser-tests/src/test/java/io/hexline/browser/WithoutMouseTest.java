package io.hexline.browser;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The stories again, with the keyboard alone. */
@ExtendWith(InChromium.class)
class WithoutMouseTest {

    private static Keyboard signIn(Screen screen) {
        Keyboard keyboard = new Keyboard(screen.page());
        screen.open("/console/");
        screen.page().waitForURL("**/sign-in**");
        keyboard.write(Screen.FULL).press("Enter");
        screen.shows("Amara Okafor");
        return keyboard;
    }

    @Test
    void aUserIsAddedThoughACarrierIsInTheWay(Screen screen) {
        Keyboard keyboard = signIn(screen).to("Add a user").press("Enter");
        screen.shows("Who is it?");
        keyboard.to("First name").write("Jonas").to("Last name").write("Falk");
        keyboard.to("E-mail").write("jonas.falk@example.com").press("Enter");
        screen.shows("Which licenses?");
        keyboard.to("Webex Calling - Professional").press("Space").press("Enter");
        screen.shows("Where does the user call from");
        keyboard.to("Skip to the content").press("Enter").to("Location").write("San");
        keyboard.to("Extension").write("161").press("Enter");
        screen.shows("Is all of it right?");

        keyboard.to("Add").press("Enter");
        screen.shows("5302");
        keyboard.to("Release the account").press("Enter");
        screen.shows("The way is free");
        keyboard.to("Try again").press("Enter");

        screen.shows("Jonas Falk was added.").shows("San Jose");
    }

    @Test
    void aTeamIsMovedAndTheJobPausedOnTheWay(Screen screen) {
        Keyboard keyboard = signIn(screen);
        screen.slowDown("Hana Kim");
        keyboard.to("Choose Hana Kim").press("Space");
        keyboard.to("Choose Kenji Watanabe")
                .press("Space")
                .to("Choose Tomasz Wieczorek")
                .press("Space");
        keyboard.to("Move those chosen").press("Enter");
        screen.shows("Where to");
        keyboard.to("Where to").write("Lakeland").to("Continue").press("Enter");
        screen.shows("Uncheck who is to stay");
        keyboard.to("Extension of Kenji Watanabe").write("2102").press("Tab");
        screen.shows("4202");
        keyboard.press("Shift+Tab").write("2148").press("Tab");
        screen.shows("All 3 users can move");

        keyboard.to("Move 3 users").press("Enter");
        screen.shows("Each user");
        keyboard.to("Pause").press("Enter");
        screen.shows("Paused");
        keyboard.to("Go on").press("Enter");

        screen.shows("3 of 3 users have moved");
    }

    @Test
    void licensesAreGiven(Screen screen) {
        Keyboard keyboard = signIn(screen).to("Wei Zhang").press("Enter");
        screen.shows("+14085267216");
        keyboard.to("Skip to the content").press("Enter").to("Edit licenses").press("Enter");
        screen.shows("What the rules say");
        keyboard.to("Webex Assistant").press("Space");
        keyboard.to("Save").press("Enter");

        screen.shows("Webex Assistant");
        keyboard.to("Sign out").press("Enter");
        screen.shows("Access token");
    }
}
