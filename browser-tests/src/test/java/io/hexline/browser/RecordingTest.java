package io.hexline.browser;

import com.microsoft.playwright.Download;
import java.nio.file.Path;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What failed in a browser of Control Hub is found in its recording. */
@ExtendWith(InChromium.class)
class RecordingTest {

    private static final Path RECORDING = Path.of("..", "adapter-har", "src/test/recordings/chromium-onboarding.har");

    private static Screen recording(Screen screen) {
        screen.signIn(Screen.FULL).follow("Recordings");
        screen.page().locator("#file").setInputFiles(RECORDING);
        return screen;
    }

    @Test
    void aRecordingTellsWhoWasRefusedAndWhy(Screen screen) {
        recording(screen).press("Tell what went wrong");

        screen.shows("5302").shows("mia.novak@example.com");
        new Look(screen.page()).at("recording-told");
        screen.follow("5302").shows("What to do");
    }

    @Test
    void aCaseForSupportIsDownloaded(Screen screen) {
        recording(screen);

        Download taken = screen.page().waitForDownload(() -> screen.press("Download a case for support"));

        Assertions.assertTrue(taken.suggestedFilename().endsWith(".zip"), taken.suggestedFilename());
    }
}
