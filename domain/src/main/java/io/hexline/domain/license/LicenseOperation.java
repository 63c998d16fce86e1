package io.hexline.domain.license;

import io.hexline.domain.value.LicenseId;
import java.util.Optional;

/**
 * One license to add or to remove.
 *
 * @param calling where a calling license puts its holder; only looked at when one is added
 */
public record LicenseOperation(LicenseId license, Action action, Optional<CallingProperties> calling) {

    /** What to do. */
    public enum Action {
        ADD,
        REMOVE
    }

    public static LicenseOperation add(LicenseId license) {
        return new LicenseOperation(license, Action.ADD, Optional.empty());
    }

    public static LicenseOperation add(LicenseId license, CallingProperties calling) {
        return new LicenseOperation(license, Action.ADD, Optional.of(calling));
    }

    public static LicenseOperation remove(LicenseId license) {
        return new LicenseOperation(license, Action.REMOVE, Optional.empty());
    }

    boolean adds() {
        return action == Action.ADD;
    }
}
