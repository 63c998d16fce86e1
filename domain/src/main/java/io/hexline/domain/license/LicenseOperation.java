package io.hexline.domain.license;

import static io.hexline.domain.code.Rule.demands;

import io.hexline.domain.code.LicenseCode;
import io.hexline.domain.code.Rule;
import io.hexline.domain.license.License.LicenseKind;
import io.hexline.domain.license.License.OfferedLicense;
import io.hexline.domain.license.LicenseDecision.LicenseFacts;
import io.hexline.domain.user.Subscriber;
import io.hexline.domain.value.Change;
import io.hexline.domain.value.Extension;
import io.hexline.domain.value.Id.LicenseId;
import io.hexline.domain.value.Id.LocationId;
import io.hexline.domain.value.PhoneNumber;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
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

    /**
     * The rules about one operation by itself; an operation that breaks one fails alone. Source: "Assign Licenses to
     * Users", the documented refusals.
     */
    public enum OperationRule implements Rule<OperationRule.OperationFacts> {
        RECOGNIZED(demands("The license is one of the organization's.")
                .otherwise(LicenseCode.LICENSE_NOT_RECOGNIZED)
                .firesListing("licenses", itself(asked -> asked.offered().isEmpty()))),
        MANAGED_PER_USER(demands("The license is not one for Messenger, which is not managed per user.")
                .otherwise(LicenseCode.MESSENGER_LICENSE_MANAGEMENT)
                .firesListing("licenses", itself(asked -> asked.isOf(LicenseKind.MESSENGER)))),
        HAS_CALLING_PROPERTIES(
                demands("A calling license is added with properties that say where and how its holder is reached.")
                        .otherwise(LicenseCode.MISSING_CALLING_PROPERTIES)
                        .firesListing("licenses", itself(OperationFacts::lacksProperties))),
        SCREEN_SHARE_STAYS(demands("Screen Share is not removed.")
                .otherwise(LicenseCode.SCREEN_SHARE_IMPLICIT)
                .firesListing(
                        "licenses",
                        itself(asked -> !asked.operation().adds() && asked.isOf(LicenseKind.SCREEN_SHARE)))),
        HAS_UNITS(demands("A license is added only while a unit of it is free.")
                .otherwise(LicenseCode.UNITS_EXHAUSTED)
                .firesListing("licenses", itself(OperationFacts::lacksUnits))),
        MEETINGS_FOR_GUESTS(demands("A user of another organization gets licenses for meetings only.")
                .otherwise(LicenseCode.GUEST_LICENSE_NOT_MEETING)
                .firesListing("licenses", itself(OperationFacts::isNoGuestLicense)));

        private final Definition<OperationFacts> definition;

        OperationRule(Definition<OperationFacts> definition) {
            this.definition = definition;
        }

        @Override
        public Definition<OperationFacts> definition() {
            return definition;
        }

        private static Function<OperationFacts, List<LicenseId>> itself(Predicate<OperationFacts> fires) {
            return asked -> fires.test(asked) ? List.of(asked.operation().license()) : List.of();
        }

        /** One operation, and what its license is to the user. */
        public record OperationFacts(LicenseOperation operation, LicenseFacts facts) {

            private Optional<OfferedLicense> offered() {
                return facts.offered(operation.license());
            }

            private boolean isOf(LicenseKind kind) {
                return is(license -> license.kind() == kind);
            }

            private boolean is(Predicate<License> what) {
                return offered().filter(offered -> what.test(offered.license())).isPresent();
            }

            private boolean lacksProperties() {
                return facts.gives(operation)
                        && !facts.guest()
                        && is(license -> license.kind().isCalling())
                        && operation
                                .calling()
                                .filter(CallingProperties::complete)
                                .isEmpty();
            }

            private boolean lacksUnits() {
                return facts.gives(operation)
                        && offered().filter(offered -> offered.freeUnits() < 1).isPresent();
            }

            private boolean isNoGuestLicense() {
                return facts.gives(operation)
                        && facts.guest()
                        && is(license -> !license.kind().isMeeting());
            }
        }
    }

    /** The rules about one meeting site by itself. Source: "Assign Licenses to Users", the documented refusals. */
    public enum SiteRule implements Rule<SiteRule.SiteFacts> {
        ATTENDED_ON_OWN_SITES(demands("A site is attended or left as an attendee, and is one of the organization's.")
                .otherwise(LicenseCode.INVALID_SITE_URL)
                .firesListing(
                        "siteUrl",
                        site -> site.isAttendedHere()
                                ? List.of()
                                : List.of(site.operation().siteUrl())));

        private final Definition<SiteFacts> definition;

        SiteRule(Definition<SiteFacts> definition) {
            this.definition = definition;
        }

        @Override
        public Definition<SiteFacts> definition() {
            return definition;
        }

        /** One site that is asked for, in one organization. */
        public record SiteFacts(SiteOperation operation, LicenseFacts facts) {

            private boolean isAttendedHere() {
                return operation.attendee() && facts.isSite(operation.siteUrl());
            }
        }
    }
}
