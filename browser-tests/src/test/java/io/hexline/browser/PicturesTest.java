package io.hexline.browser;

import com.microsoft.playwright.Page.ScreenshotOptions;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The pictures of the README; {@code -Dhexline.docs.write=true} takes them anew. */
@ExtendWith(InChromium.class)
class PicturesTest {

    private static final Path FOLDER = Boolean.getBoolean("hexline.docs.write")
            ? Path.of("..", "docs", "images")
            : Path.of("target", "screenshots");

    private static void take(Screen screen, String name) {
        screen.page().setViewportSize(1200, 768);
        screen.page().screenshot(new ScreenshotOptions().setPath(FOLDER.resolve("console-" + name + ".png")));
    }

    @Test
    @WithStory
    void theMainPagesAreShown(Screen screen) {
        screen.signIn(Screen.FULL).shows("Amara Okafor");
        take(screen, "users");

        screen.open("/console/moves");
        screen.page().locator("main tbody a").first().click();
        screen.shows("Each user");
        take(screen, "job");

        screen.open("/console/users?q=Wei+Zhang").follow("Wei Zhang");
        screen.open(screen.page().url() + "/licenses")
                .tick("Webex Calling - Basic")
                .shows("400404");
        screen.page().getByText("400404").first().scrollIntoViewIfNeeded();
        take(screen, "licenses");

        screen.open("/console/codes/MoveUserCode.EXTENSION_NOT_AVAILABLE");
        take(screen, "code");
    }
}
