package io.hexline.browser;

import static org.junit.jupiter.api.Assertions.assertFalse;

import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The world as a whole: its clock, what goes wrong in it, and the way back. */
@ExtendWith(InChromium.class)
class ControlWorldTest {

    private static Screen enter(Screen screen) {
        screen.signIn(Screen.FULL).follow("World");
        return screen.write("Control token", screen.server().controlToken().value())
                .press("Go on")
                .shows("Checkpoints");
    }

    @Test
    void whatWasKeptIsBroughtBack(Screen screen) {
        enter(screen).write("Keep the world of now as", "before").press("Keep").shows("is kept as “before”");
        screen.open("/console/users").follow("Ahmed Farouk").follow("Remove");
        screen.press("Remove").shows("Aisha Bello");
        assertFalse(screen.offers(AriaRole.LINK, "Ahmed Farouk"));

        screen.follow("World").press("Restore before").shows("The world is as it was at “before”");
        screen.press("Delete before").shows("None is kept");

        screen.follow("Users").shows("Ahmed Farouk");
    }

    @Test
    void theClockStandsMovesOnAndRuns(Screen screen) {
        enter(screen).write("Stop at", "2027-03-01T12:00:00Z").press("Stop the clock");
        screen.shows("The clock stands at 2027-03-01T12:00:00Z");
        screen.write("Move on by", "2").choose("Unit", "Days").press("Move on").shows("It is 2027-03-03T12:00:00Z");
        screen.write("Stop at", "tomorrow").press("Stop the clock").shows("is written like");
        new Look(screen.page()).at("world-wrong");
        screen.press("Let it run").shows("and the clock runs");
    }

    @Test
    void aSystemFailsUntilAllBeginsAnew(Screen screen) {
        enter(screen).choose("System outside", "Platform").choose("What goes wrong", "It cannot be reached");
        screen.press("Let it fail").shows("The fault lies ahead");
        new Look(screen.page()).at("world");

        screen.page().getByText("Begin anew").first().click();
        screen.press("Begin anew").shows("Everything is as it was").shows("All systems outside do what they should");

        screen.follow("What was asked").shows("No request is like that");
        new Look(screen.page()).at("world-requests");
    }
}
