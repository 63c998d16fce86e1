package io.hexline.browser;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The second document: who can move and who cannot, and a job that somebody watches, pauses and lets go on. */
@ExtendWith(InChromium.class)
class MoveUsersTest {

    private static void chooseTeam(Screen screen) {
        screen.signIn(Screen.FULL).open("/console/users");
        screen.slowDown("Hana Kim")
                .tick("Choose Hana Kim")
                .tick("Choose Tomasz Wieczorek")
                .tick("Choose Kenji Watanabe");
        screen.press("Move those chosen");
        screen.page().locator("#to").selectOption(Chosen.labelled("Lakeland"));
        screen.press("Continue");
    }

    @Test
    void whoIsHeldBackIsToldOfBeforeAnythingBegins(Screen screen) {
        chooseTeam(screen);
        screen.write("Extension of Kenji Watanabe", "2102").press("Check again");

        screen.shows("4202");
        new Look(screen.page()).at("move-held-back");
    }

    @Test
    void aJobIsWatchedPausedAndGoesOnToItsEnd(Screen screen) {
        chooseTeam(screen);
        screen.write("Extension of Kenji Watanabe", "2148").press("Check again").shows("All 3 users can move");
        new Look(screen.page()).at("move-preview");

        screen.press("Move 3 users").press("Pause").shows("Paused");
        new Look(screen.page()).at("move-paused");
        screen.press("Go on").shows("Finished");
        new Look(screen.page()).at("move-finished");
        screen.follow("Hana Kim").shows("Lakeland");
    }

    @Test
    void aWholeLocationIsPlanned(Screen screen) {
        screen.signIn(Screen.FULL).follow("Moves").follow("Plan a whole location");
        screen.choose("They leave", "San Jose").choose("They go to", "Lakeland").press("Make the plan");

        screen.shows("Lakeland");
        new Look(screen.page()).at("move-plan");
    }

    @Test
    void aPlanIsCarriedOutBatchAfterBatch(Screen screen) {
        screen.signIn(Screen.FULL).follow("Locations").follow("Lakeland").follow("Plan to move everybody");
        screen.choose("They go to", "San Jose").press("Make the plan").shows("6 of 7 users can move, in 1 batch.");

        screen.press("Begin the move").shows("This batch is under way");
        new Look(screen.page()).at("move-batch");

        screen.shows("Everybody who can has moved to San Jose. 1 user stays.");
        screen.follow("Users").follow("Rosa Delgado").shows("San Jose");
    }
}
