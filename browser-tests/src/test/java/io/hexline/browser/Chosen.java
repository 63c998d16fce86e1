package io.hexline.browser;

import com.microsoft.playwright.Locator.WaitForOptions;
import com.microsoft.playwright.options.SelectOption;
import com.microsoft.playwright.options.WaitForSelectorState;

/** Options of the browser that have long names. */
final class Chosen {

    private Chosen() {}

    static SelectOption labelled(String label) {
        return new SelectOption().setLabel(label);
    }

    static WaitForOptions untilGone() {
        return new WaitForOptions().setState(WaitForSelectorState.DETACHED);
    }
}
