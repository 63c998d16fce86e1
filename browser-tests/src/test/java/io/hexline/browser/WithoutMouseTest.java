package io.hexline.browser;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The stories again, with the keyboard alone. */
@ExtendWith(InChromium.class)
class WithoutMouseTest {

    @Test
    void licensesAreGivenWithTheKeyboardAlone(Screen screen) {
        Keyboard keyboard = new Keyboard(screen.page());
        screen.open("/console/");
        screen.page().waitForURL("**/sign-in**");
        keyboard.write(Screen.FULL).press("Enter");
        screen.shows("Amara Okafor");

        keyboard.to("Skip to the content").press("Enter").to("Wei Zhang").press("Enter");
        screen.shows("+14085267216");
        keyboard.to("Edit licenses").press("Enter");
        screen.shows("What the rules say");
        keyboard.to("Webex Assistant").press("Space");
        keyboard.to("Save").press("Enter");

        screen.shows("Webex Assistant");
        keyboard.to("Sign out").press("Enter");
        screen.shows("Access token");
    }
}
