package io.hexline.browser;

import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(InChromium.class)
class SignInTest {

    @Test
    void whoeverHasATokenComesInAndGoesAgain(Screen screen) {
        screen.signIn("nobody-has-it").shows("Nobody has this access token");
        new Look(screen.page()).at("sign-in-refused");

        screen.signIn(Screen.FULL).shows("Amara Okafor");
        Assertions.assertEquals(
                1,
                screen.page().getByText("Full administrator, Larkspur Systems").count());

        screen.press("Sign out").shows("Access token");
        screen.open("/console/users").shows("Access token");
    }

    @Test
    void peopleAreFoundWhileSomebodyTypes(Screen screen) {
        screen.signIn(Screen.FULL);
        screen.page().getByRole(AriaRole.SEARCHBOX).first().pressSequentially("okafo");
        screen.page().getByText("Ahmed Farouk").first().waitFor(Chosen.untilGone());

        screen.follow("Amara Okafor").shows("+14085267214").shows("Desk Pro Okafor");
    }

    @Test
    void aCodeIsFoundByItsWords(Screen screen) {
        screen.signIn(Screen.READING).follow("Codes");
        screen.write("Id, message or words", "extension is not available");
        screen.press("Search").follow("4202");

        screen.shows("What to do").shows("Appears when");
    }
}
