package io.hexline.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.io.Resources;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Whether everybody can use a page, as far as a program can tell: axe finds nothing, nothing stands beside the screen, light or
 * dark, narrow or wide. What it looks like is kept in {@code target/screenshots}, for people.
 */
record Look(Page page) {

    private static final Path FOLDER = Path.of("target", "screenshots");
    private static final int NARROW = 360;
    private static final int USUAL = 1280;
    private static final int WIDE = 2560;
    private static final int HEIGHT = 900;
    private static final int MOST_HEIGHT = 3_000;
    private static final String AXE = axe();

    private static final String FINDINGS = """
            () => axe.run(document, {resultTypes: ['violations'], runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']})
              .then(found => found.violations.flatMap(law =>
                law.nodes.map(node => law.id + ': ' + node.html + ' ' + node.failureSummary)))
            """;

    private static final String OVERFLOW =
            "() => document.documentElement.scrollWidth > document.documentElement.offsetWidth";

    private static final String TALL = "() => document.documentElement.scrollHeight";

    private static String axe() {
        try {
            return Resources.toString(Resources.getResource("axe.min.js"), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Looks at the page as it is now, and keeps what it looks like under this name. */
    void at(String name) {
        assertEquals(List.of(), findings(name));
    }

    /** Likewise: what keeps somebody from using the page. */
    List<String> findings(String name) {
        page.evaluate(AXE);
        List<String> found = new ArrayList<>();
        for (ColorScheme scheme : List.of(ColorScheme.DARK, ColorScheme.LIGHT)) {
            page.emulateMedia(new EmulateMediaOptions().setColorScheme(scheme));
            found.addAll(findings(name, scheme, NARROW));
            found.addAll(findings(name, scheme, USUAL));
        }
        found.addAll(findings(name, ColorScheme.LIGHT, WIDE));
        page.setViewportSize(USUAL, HEIGHT);
        return found;
    }

    private List<String> findings(String name, ColorScheme scheme, int width) {
        page.setViewportSize(width, HEIGHT);
        String file = name + "-" + scheme.name().toLowerCase(Locale.ROOT) + "-" + width;
        page.screenshot(new ScreenshotOptions()
                .setPath(FOLDER.resolve(file + ".png"))
                .setFullPage(true)
                .setClip(0, 0, width, Math.min(((Number) page.evaluate(TALL)).intValue(), MOST_HEIGHT)));
        List<String> found = new ArrayList<>();
        if (page.evaluate(OVERFLOW).equals(true)) {
            found.add(file + ": wider than the screen");
        }
        if (width != WIDE) {
            ((List<?>) page.evaluate(FINDINGS)).forEach(finding -> found.add(file + ": " + finding));
        }
        return found;
    }
}
