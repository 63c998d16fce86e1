package io.hexline.browser;

import static org.junit.jupiter.api.Assertions.assertFalse;

import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The third document: licenses, what the rules say of them, and what is given though not all can be. */
@ExtendWith(InChromium.class)
class EditLicensesTest {

    private static Screen licensesOf(String name, Screen screen) {
        screen.open("/console/users?q=" + name.replace(' ', '+')).follow(name);
        String user = screen.page().url();
        return screen.open(user + "/licenses");
    }

    @Test
    void theRulesSpeakWhileSomebodyChoosesAndWhatCanBeGivenIs(Screen screen) {
        licensesOf("Wei Zhang", screen.signIn(Screen.FULL));
        screen.tick("Webex Assistant").tick("Webex Calling - Basic");

        screen.shows("400404");
        new Look(screen.page()).at("licenses-preview");
        screen.press("Save").shows("400404");
        new Look(screen.page()).at("licenses-partly");

        licensesOf("Wei Zhang", screen);
        assertFalse(screen.page().getByLabel("Webex Calling - Basic").isChecked());
        screen.page().locator("input:checked").first().waitFor();
    }

    @Test
    void whoOnlyReadsIsOfferedNoChange(Screen screen) {
        licensesOf("Wei Zhang", screen.signIn(Screen.READING));

        assertFalse(screen.offers(AriaRole.BUTTON, "Save"));
        new Look(screen.page()).at("licenses-read-only");
    }
}
