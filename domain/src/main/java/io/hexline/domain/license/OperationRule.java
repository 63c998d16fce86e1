package io.hexline.domain.license;

import static io.hexline.domain.code.Rule.demands;

import io.hexline.domain.code.LicenseCode;
import io.hexline.domain.code.Rule;
import io.hexline.domain.license.License.LicenseKind;
import io.hexline.domain.license.License.OfferedLicense;
import io.hexline.domain.license.LicenseDecision.LicenseFacts;
import io.hexline.domain.license.LicenseOperation.CallingProperties;
import io.hexline.domain.license.LicenseOperation.SiteOperation;
import io.hexline.domain.value.Id.LicenseId;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

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
                    "licenses", itself(asked -> !asked.operation().adds() && asked.isOf(LicenseKind.SCREEN_SHARE)))),
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
                    && operation.calling().filter(CallingProperties::complete).isEmpty();
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
