package io.hexline.cli.command;

import io.hexline.domain.value.Change;

/** What a pair of options asks for, of which one sets a value and one removes it. */
public final class ChangeOption {

    private ChangeOption() {}

    /**
     * The change.
     *
     * @param wanted null where it was not given
     */
    public static <T> Change<T> of(T wanted, boolean removed) {
        if (wanted != null) {
            return Change.set(wanted);
        }
        return removed ? Change.remove() : Change.keep();
    }
}
