package io.hexline.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ReducedMotion;
import io.hexline.demo.ConsoleServer;
import io.hexline.domain.value.Id.PersonId;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** What somebody sees of the console of a server, and does there with a mouse. */
final class Screen implements AutoCloseable {

    static final String FULL = "larkspur-full-administrator";
    static final String OF_USERS = "larkspur-user-administrator";
    static final String READING = "larkspur-read-only-administrator";

    private static final double PATIENCE_MILLIS = 20_000;

    private final ConsoleServer server;
    private final BrowserContext context;
    private final Page page;
    private final List<String> complaints = new CopyOnWriteArrayList<>();

    private Screen(ConsoleServer server, BrowserContext context) {
        this.server = server;
        this.context = context;
        this.page = context.newPage();
        page.setDefaultTimeout(PATIENCE_MILLIS);
        page.onPageError(complaints::add);
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") && !message.text().contains("status of 4")) {
                complaints.add(message.text());
            }
        });
    }

    static Screen on(ConsoleServer server, Chromium chromium) {
        return new Screen(
                server,
                chromium.browser()
                        .newContext(new NewContextOptions()
                                .setBaseURL(server.address().toString())
                                .setReducedMotion(ReducedMotion.REDUCE)));
    }

    Page page() {
        return page;
    }

    ConsoleServer server() {
        return server;
    }

    Screen open(String path) {
        page.navigate(path);
        return this;
    }

    Screen signIn(String token) {
        open("/console/");
        write("Access token", token);
        return press("Sign in");
    }

    /** Writes into the field with this label. */
    Screen write(String label, String text) {
        page.getByLabel(label).first().fill(text);
        return this;
    }

    Screen choose(String label, String option) {
        page.getByLabel(label).first().selectOption(Chosen.labelled(option));
        return this;
    }

    Screen tick(String label) {
        page.getByLabel(label).first().check();
        return this;
    }

    Screen press(String button) {
        one(AriaRole.BUTTON, button).click();
        return this;
    }

    Screen follow(String link) {
        one(AriaRole.LINK, link).click();
        return this;
    }

    private Locator one(AriaRole role, String name) {
        return page.getByRole(role, new GetByRoleOptions().setName(name)).first();
    }

    boolean offers(AriaRole role, String name) {
        return page.getByRole(role, new GetByRoleOptions().setName(name)).count() > 0;
    }

    /** From now on the platform takes so long for one of the users listed here that something can be done meanwhile. */
    Screen slowDown(String name) {
        String id = page.getByLabel("Choose " + name).getAttribute("value");
        server.takeTimeFor(new PersonId(id), Duration.ofSeconds(4));
        return this;
    }

    /** Waits until the page says this somewhere in its content. */
    Screen shows(String text) {
        PlaywrightAssertions.assertThat(page.locator("main"))
                .containsText(text, new ContainsTextOptions().setTimeout(PATIENCE_MILLIS));
        return this;
    }

    /** Nothing that runs in the page has complained, and nothing was refused by its policy. */
    void hasNoComplaints() {
        assertEquals(List.of(), complaints);
    }

    @Override
    public void close() {
        try {
            hasNoComplaints();
        } finally {
            context.close();
            server.close();
        }
    }
}
