package io.hexline.domain.value;

import io.hexline.domain.value.Syntax.Malformed;
import io.vavr.control.Either;
import java.util.Comparator;

/** What names a thing: an opaque text of 1 to 256 characters that is not blank, without U+0000. Ids are compared, never read. */
public sealed interface Id {

    String value();

    /** Identifies a person; opaque, the same in the directory and on the calling platform. */
    record PersonId(String value) implements Id {

        private static final Syntax SYNTAX = Syntax.id("person id");

        public PersonId {
            SYNTAX.require(value);
        }

        public static Either<Malformed, PersonId> parse(String text) {
            return SYNTAX.parse(text, PersonId::new);
        }

        @Override
        public String toString() {
            return value;
        }
    }

    /** Identifies a workspace; opaque. */
    record WorkspaceId(String value) implements Id {

        private static final Syntax SYNTAX = Syntax.id("workspace id");

        public WorkspaceId {
            SYNTAX.require(value);
        }

        public static Either<Malformed, WorkspaceId> parse(String text) {
            return SYNTAX.parse(text, WorkspaceId::new);
        }

        @Override
        public String toString() {
            return value;
        }
    }

    /** Identifies a virtual line; opaque. */
    record VirtualLineId(String value) implements Id {

        private static final Syntax SYNTAX = Syntax.id("virtual line id");

        public VirtualLineId {
            SYNTAX.require(value);
        }

        public static Either<Malformed, VirtualLineId> parse(String text) {
            return SYNTAX.parse(text, VirtualLineId::new);
        }

        @Override
        public String toString() {
            return value;
        }
    }

    /** Identifies a device profile; opaque. */
    record DeviceProfileId(String value) implements Id {

        private static final Syntax SYNTAX = Syntax.id("device profile id");

        public DeviceProfileId {
            SYNTAX.require(value);
        }

        public static Either<Malformed, DeviceProfileId> parse(String text) {
            return SYNTAX.parse(text, DeviceProfileId::new);
        }

        @Override
        public String toString() {
            return value;
        }
    }

    /** Identifies an organization (a customer); opaque. */
    record OrgId(String value) implements Id {

        private static final Syntax SYNTAX = Syntax.id("organization id");

        public OrgId {
            SYNTAX.require(value);
        }

        public static Either<Malformed, OrgId> parse(String text) {
            return SYNTAX.parse(text, OrgId::new);
        }

        @Override
        public String toString() {
            return value;
        }
    }

    /** Identifies a location; opaque. */
    record LocationId(String value) implements Id {

        private static final Syntax SYNTAX = Syntax.id("location id");

        public LocationId {
            SYNTAX.require(value);
        }

        public static Either<Malformed, LocationId> parse(String text) {
            return SYNTAX.parse(text, LocationId::new);
        }

        @Override
        public String toString() {
            return value;
        }
    }

    /** Identifies a license of one organization; opaque. */
    record LicenseId(String value) implements Id {

        /** An order without meaning, in which lists of ids are always the same. */
        public static final Comparator<LicenseId> ORDER = Comparator.comparing(LicenseId::value);

        private static final Syntax SYNTAX = Syntax.id("license id");

        public LicenseId {
            SYNTAX.require(value);
        }

        public static Either<Malformed, LicenseId> parse(String text) {
            return SYNTAX.parse(text, LicenseId::new);
        }

        @Override
        public String toString() {
            return value;
        }
    }

    /** Identifies a subscription, from which licenses and locations are paid; opaque. */
    record SubscriptionId(String value) implements Id {

        private static final Syntax SYNTAX = Syntax.id("subscription id");

        public SubscriptionId {
            SYNTAX.require(value);
        }

        public static Either<Malformed, SubscriptionId> parse(String text) {
            return SYNTAX.parse(text, SubscriptionId::new);
        }

        @Override
        public String toString() {
            return value;
        }
    }

    /** Identifies a number carrier; opaque. */
    record CarrierId(String value) implements Id {

        private static final Syntax SYNTAX = Syntax.id("carrier id");

        public CarrierId {
            SYNTAX.require(value);
        }

        public static Either<Malformed, CarrierId> parse(String text) {
            return SYNTAX.parse(text, CarrierId::new);
        }

        @Override
        public String toString() {
            return value;
        }
    }

    /** Identifies an order at a carrier; the carrier's own. */
    record NumberOrderId(String value) implements Id {

        private static final Syntax SYNTAX = Syntax.id("order id");

        public NumberOrderId {
            SYNTAX.require(value);
        }

        public static Either<Malformed, NumberOrderId> parse(String text) {
            return SYNTAX.parse(text, NumberOrderId::new);
        }

        @Override
        public String toString() {
            return value;
        }
    }

    /** Identifies one registration of an e-mail at the carriers; the carrier's own. */
    record RegistrationId(String value) implements Id {

        private static final Syntax SYNTAX = Syntax.id("registration id");

        public RegistrationId {
            SYNTAX.require(value);
        }

        public static Either<Malformed, RegistrationId> parse(String text) {
            return SYNTAX.parse(text, RegistrationId::new);
        }

        @Override
        public String toString() {
            return value;
        }
    }

    /** Identifies a job; opaque. */
    record JobId(String value) implements Id {

        private static final Syntax SYNTAX = Syntax.id("job id");

        public JobId {
            SYNTAX.require(value);
        }

        public static Either<Malformed, JobId> parse(String text) {
            return SYNTAX.parse(text, JobId::new);
        }

        @Override
        public String toString() {
            return value;
        }
    }

    /** Identifies a block of consecutive numbers that was ordered as one; opaque. */
    record BlockId(String value) implements Id {

        private static final Syntax SYNTAX = Syntax.id("number block id");

        public BlockId {
            SYNTAX.require(value);
        }

        public static Either<Malformed, BlockId> parse(String text) {
            return SYNTAX.parse(text, BlockId::new);
        }

        @Override
        public String toString() {
            return value;
        }
    }

    /** Identifies a feature of a location, such as a hunt group; opaque. */
    record FeatureId(String value) implements Id {

        private static final Syntax SYNTAX = Syntax.id("feature id");

        public FeatureId {
            SYNTAX.require(value);
        }

        public static Either<Malformed, FeatureId> parse(String text) {
            return SYNTAX.parse(text, FeatureId::new);
        }

        @Override
        public String toString() {
            return value;
        }
    }

    /** Identifies a group of people; opaque. */
    record GroupId(String value) implements Id {

        private static final Syntax SYNTAX = Syntax.id("group id");

        public GroupId {
            SYNTAX.require(value);
        }

        public static Either<Malformed, GroupId> parse(String text) {
            return SYNTAX.parse(text, GroupId::new);
        }

        @Override
        public String toString() {
            return value;
        }
    }
}
