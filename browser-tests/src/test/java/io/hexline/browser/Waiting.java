package io.hexline.browser;

import com.microsoft.playwright.Locator.WaitForOptions;
import com.microsoft.playwright.options.WaitForSelectorState;

/** For what a test waits. */
final class Waiting {

    private Waiting() {}

    static WaitForOptions untilGone() {
        return new WaitForOptions().setState(WaitForSelectorState.DETACHED);
    }
}
