package io.hexline.domain.license;

import io.hexline.domain.carrier.CarrierAccount;
import io.hexline.domain.carrier.CarrierAccount.AccountConflict;
import io.hexline.domain.code.RuleCase;
import io.hexline.domain.license.LicenseFacts.Placement;
import io.hexline.domain.license.LicenseOperation.CallingProperties;
import io.hexline.domain.location.CallingProfile;
import io.hexline.domain.location.Location;
import io.hexline.domain.number.InventoryNumber;
import io.hexline.domain.number.InventoryNumber.NumberOwner;
import io.hexline.domain.number.InventoryNumber.NumberOwner.FeatureType;
import io.hexline.domain.value.Email;
import io.hexline.domain.value.Extension;
import io.hexline.domain.value.Id.CarrierId;
import io.hexline.domain.value.Id.FeatureId;
import io.hexline.domain.value.Id.LocationId;
import io.hexline.domain.value.PhoneNumber;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Cases of {@link PlacementRule}. */
final class PlacementRuleCases {

    private static final PhoneNumber NUMBER = new PhoneNumber("+14085550100");

    private PlacementRuleCases() {}

    static Stream<RuleCase<?>> all() {
        return Stream.of(
                of(
                        PlacementRule.LOCATION_HAS_CALLING,
                        "Unable to find location.",
                        place -> place.location(Optional.empty()),
                        place -> place),
                of(
                        PlacementRule.USER_STAYS_WHERE_IT_IS,
                        "The user calls from another location, which a license does not change.",
                        place -> place.callsFrom("elsewhere"),
                        place -> place.callsFrom("office")),
                of(
                        PlacementRule.LOCATION_HAS_ROOM,
                        "New group already reaches maximum number of user limits.",
                        place -> place.users(5),
                        place -> place.users(4)),
                of(
                        PlacementRule.LOCATION_HAS_ROOM,
                        "New group already reaches maximum number of user limits.",
                        place -> place.users(5),
                        place -> place.users(5).callsFrom("office")),
                of(
                        PlacementRule.EXTENSION_FREE,
                        "The extension is not available. It is already assigned to a user : Sales",
                        place -> place.extensionOf("Sales"),
                        place -> place),
                of(
                        PlacementRule.EXTENSION_FITS,
                        "extension cannot be less than 2 or greater than 10 characters.",
                        place -> place.extension("2"),
                        place -> place.extension("20")),
                of(
                        PlacementRule.NUMBER_FREE,
                        "The phone number, " + NUMBER + ", is not available in the new group.",
                        place -> place.numberAt("elsewhere"),
                        place -> place.numberAt("office")),
                of(
                        PlacementRule.EMAIL_FREE_AT_CARRIERS,
                        "POST failed: HTTP/1.1 409 Conflict (url = https://carrier.example/users), error ="
                                + " '[Error 10991] Url already exists: mia@example.com'",
                        Place::conflicting,
                        place -> place));
    }

    private static RuleCase<Placement> of(
            PlacementRule rule, String message, UnaryOperator<Place> firing, UnaryOperator<Place> silent) {
        return RuleCase.of(
                rule,
                message,
                firing.apply(new Place()).facts(),
                silent.apply(new Place()).facts());
    }

    /** The office, which takes five users; nobody is there. */
    private static final class Place {

        private Optional<Location> location = Optional.of(LicenseFixture.OFFICE.withCalling(fiveUsers()));
        private Extension extension = new Extension("2000");
        private Optional<InventoryNumber> number = Optional.empty();
        private Optional<LocationId> callsFrom = Optional.empty();
        private int users;
        private Optional<NumberOwner> extensionOwner = Optional.empty();
        private Optional<AccountConflict> conflict = Optional.empty();

        Place location(Optional<Location> found) {
            location = found;
            return this;
        }

        Place callsFrom(String today) {
            callsFrom = Optional.of(new LocationId(today));
            return this;
        }

        Place users(int there) {
            users = there;
            return this;
        }

        Place extension(String wanted) {
            extension = new Extension(wanted);
            return this;
        }

        Place extensionOf(String owner) {
            extensionOwner = Optional.of(new NumberOwner.Feature(new FeatureId(owner), owner, FeatureType.HUNT_GROUP));
            return this;
        }

        Place numberAt(String where) {
            number = Optional.of(LicenseFixture.free(NUMBER, new LocationId(where)));
            return this;
        }

        Place conflicting() {
            CarrierAccount account = new CarrierAccount(new Email("mia@example.com"), new CarrierId("carrier"));
            conflict = Optional.of(new AccountConflict(account, "https://carrier.example/users"));
            return this;
        }

        Placement facts() {
            CallingProperties properties = new CallingProperties(
                    Optional.of(LicenseFixture.OFFICE.id()),
                    number.map(InventoryNumber::number),
                    Optional.of(extension));
            return new Placement(properties, location, number, callsFrom, users, extensionOwner, conflict);
        }

        private static CallingProfile fiveUsers() {
            CallingProfile profile = CallingProfile.DEFAULT;
            return new CallingProfile(
                    OptionalInt.of(5),
                    profile.dialPlan(),
                    profile.numbers(),
                    profile.pstn(),
                    profile.ecbnUser(),
                    profile.offering(),
                    profile.infrastructure(),
                    profile.subscription());
        }
    }
}
