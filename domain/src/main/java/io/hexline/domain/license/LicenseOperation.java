package io.hexline.domain.license;

import io.hexline.domain.user.Subscriber;
import io.hexline.domain.value.Change;
import io.hexline.domain.value.Extension;
import io.hexline.domain.value.Id.LicenseId;
import io.hexline.domain.value.Id.LocationId;
import io.hexline.domain.value.PhoneNumber;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One license to add or to remove.
 *
 * @param calling where a calling license puts its holder; only looked at when one is added, held already or not
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

    /**
     * Where a calling license puts its holder, and how it is reached there: what is not told stays as the user has it.
     *
     * @param location empty for the one from which the user calls, or else that of the number
     * @param number as it is written: what it means depends on the location
     */
    public record CallingProperties(
            Optional<LocationId> location, Change<PhoneNumber.Written> number, Change<Extension> extension) {

        public static final CallingProperties NONE =
                new CallingProperties(Optional.empty(), Change.keep(), Change.keep());

        /** Sets what is there and keeps the rest. */
        public static CallingProperties of(
                Optional<LocationId> location, Optional<PhoneNumber.Written> number, Optional<Extension> extension) {
            return new CallingProperties(
                    location,
                    number.map(Change::set).orElseGet(Change::keep),
                    extension.map(Change::set).orElseGet(Change::keep));
        }

        /** What is named of them. */
        @Override
        public String toString() {
            return Stream.of(
                            location.map(named -> "location " + named),
                            named("number", number),
                            named("extension", extension))
                    .flatMap(Optional::stream)
                    .collect(Collectors.joining(", ", "[", "]"));
        }

        private static Optional<String> named(String what, Change<?> change) {
            return change.keeps()
                    ? Optional.empty()
                    : Optional.of(
                            change.requested().map(value -> what + " " + value).orElse("no " + what));
        }

        /** The same, and all that the user has and they do not tell. */
        public CallingProperties completedBy(Subscriber today) {
            Optional<PhoneNumber.Written> owned = today.lines().number().map(PhoneNumber.Written::of);
            return new CallingProperties(
                    location.or(today::location),
                    number.keeps() ? owned.map(Change::set).orElse(number) : number,
                    extension.keeps()
                            ? today.lines().extension().map(Change::set).orElse(extension)
                            : extension);
        }

        /** Whether they say how the holder is reached, and where: a location, or a number that has one. */
        boolean complete() {
            boolean reached = !number.keeps() || !extension.keeps();
            return reached && (number.requested().isPresent() || location.isPresent());
        }
    }

    /**
     * One meeting site to attend or to leave.
     *
     * @param siteUrl as it was asked for; not yet known to be a site
     * @param attendee whether the account type asked for is attendee, the only one that is managed this way
     */
    public record SiteOperation(String siteUrl, boolean attendee, LicenseOperation.Action action) {}
}
