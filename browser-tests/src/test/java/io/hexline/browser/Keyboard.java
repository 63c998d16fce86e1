package io.hexline.browser;

import static org.junit.jupiter.api.Assertions.assertNotEquals;

import com.microsoft.playwright.Page;

/** What somebody does who has no mouse, and sees where the focus is. */
record Keyboard(Page page) {

    private static final int MOST_STEPS = 150;

    private static final String FOCUSED = """
            () => {
              const here = document.activeElement;
              const label = here.labels && here.labels.length ? here.labels[0].innerText : '';
              return (here.getAttribute('aria-label') || label || here.innerText || '').trim();
            }
            """;

    /** Goes to what has this name, or begins with it; wherever the focus comes by, it can be seen. */
    Keyboard to(String name) {
        for (int step = 0; step < MOST_STEPS; step++) {
            page.keyboard().press("Tab");
            assertNotEquals(
                    "none",
                    page.evaluate("() => getComputedStyle(document.activeElement).outlineStyle"),
                    () -> "nothing shows where the focus is: " + page.evaluate(FOCUSED));
            if (page.evaluate(FOCUSED).toString().startsWith(name)) {
                return this;
            }
        }
        throw new AssertionError("The focus does not come to " + name + " on " + page.url());
    }

    Keyboard write(String text) {
        page.keyboard().type(text);
        return this;
    }

    Keyboard press(String key) {
        page.keyboard().press(key);
        return this;
    }
}
