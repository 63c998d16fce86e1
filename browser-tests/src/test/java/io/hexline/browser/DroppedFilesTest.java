package io.hexline.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.BoundingBox;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** A file that is dropped on a page, as from a folder, is taken as one that is chosen. */
@ExtendWith(InChromium.class)
class DroppedFilesTest {

    private static final Path RECORDING = Path.of("..", "adapter-har", "src/test/recordings/chromium-onboarding.har");

    /** Drags it over the field for files and lets go there: the browser does with it what it does with anybody's. */
    private static void drop(Path file, Screen screen) {
        Locator field = screen.page().locator("#file");
        field.scrollIntoViewIfNeeded();
        BoundingBox box = field.boundingBox();
        JsonArray files = new JsonArray();
        files.add(file.toAbsolutePath().normalize().toString());
        JsonObject data = new JsonObject();
        data.add("items", new JsonArray());
        data.add("files", files);
        data.addProperty("dragOperationsMask", 1);
        CDPSession session = screen.page().context().newCDPSession(screen.page());
        for (String type : List.of("dragEnter", "dragOver", "drop")) {
            JsonObject event = new JsonObject();
            event.addProperty("type", type);
            event.addProperty("x", box.x + box.width / 2);
            event.addProperty("y", box.y + box.height / 2);
            event.add("data", data);
            session.send("Input.dispatchDragEvent", event);
        }
        assertEquals(
                List.of(file.getFileName().toString()),
                screen.page().evaluate("() => [...document.querySelector('#file').files].map(file => file.name)"));
    }

    private static String told(Screen screen, String button) {
        screen.press(button).page().waitForLoadState();
        return screen.page().locator("main").innerText();
    }

    @Test
    void aRecordingIsToldOfAlike(Screen screen) {
        screen.signIn(Screen.FULL)
                .open("/console/recordings")
                .page()
                .locator("#file")
                .setInputFiles(RECORDING);
        String chosen = told(screen, "Tell what went wrong");

        screen.open("/console/recordings");
        drop(RECORDING, screen);

        assertEquals(chosen, told(screen, "Tell what went wrong"));
        screen.shows("5302").shows("mia.novak@example.com");
    }

    @Test
    void aListOfUsersIsLookedAtAlike(Screen screen, @TempDir Path folder) throws IOException {
        Path list = Files.writeString(
                folder.resolve("users.csv"), "email,firstName\nada.new@example.com,Ada\nno e-mail,Bo\n");
        screen.signIn(Screen.FULL)
                .open("/console/users/import")
                .page()
                .locator("#file")
                .setInputFiles(list);
        String chosen = told(screen, "Check the file");

        screen.open("/console/users/import");
        drop(list, screen);

        assertEquals(chosen, told(screen, "Check the file"));
        screen.shows("1 can be added")
                .shows("1 to be corrected")
                .press("Add 1 user")
                .shows("1 added");
    }
}
