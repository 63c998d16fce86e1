package io.hexline.domain.license;

import io.hexline.domain.carrier.Carrier.CarrierKind;
import io.hexline.domain.carrier.CarrierAccount;
import io.hexline.domain.carrier.CarrierAccount.AccountConflict;
import io.hexline.domain.code.RuleCase;
import io.hexline.domain.license.LicenseOperation.CallingProperties;
import io.hexline.domain.license.PlacementRule.Placement;
import io.hexline.domain.location.Location;
import io.hexline.domain.number.InventoryNumber;
import io.hexline.domain.number.InventoryNumber.NumberOwner;
import io.hexline.domain.number.InventoryNumber.NumberOwner.FeatureType;
import io.hexline.domain.number.InventoryNumber.NumberState;
import io.hexline.domain.user.Lines;
import io.hexline.domain.user.Subscriber;
import io.hexline.domain.value.Change;
import io.hexline.domain.value.Email;
import io.hexline.domain.value.Extension;
import io.hexline.domain.value.Id.CarrierId;
import io.hexline.domain.value.Id.FeatureId;
import io.hexline.domain.value.Id.LocationId;
import io.hexline.domain.value.PhoneNumber;
import java.util.Optional;
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
                        "The location has as many users as it can have.",
                        place -> place.users(5),
                        place -> place.users(4)),
                of(
                        PlacementRule.LOCATION_HAS_ROOM,
                        "The location has as many users as it can have.",
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
                        PlacementRule.EXTENSION_FREE,
                        "The extension is not available. It is already assigned to a user : Sales",
                        place -> place.extensionOf("Sales").reached("office", "2001", null),
                        place -> place.extensionOf("Sales").reached("office", "2000", null)),
                of(
                        PlacementRule.EXTENSION_FITS,
                        "extension cannot be less than 2 or greater than 10 characters.",
                        place -> place.extension("2").reached("office", "3", null),
                        place -> place.extension("2").reached("office", "2", null)),
                of(
                        PlacementRule.NUMBER_READABLE,
                        "The phone number 555 0100 has no plus sign and is no national number of the user's location.",
                        place -> place.writing("555 0100"),
                        place -> place.writing("408 555 0100")),
                of(
                        PlacementRule.NUMBER_FREE,
                        "The phone number " + NUMBER
                                + " is not available: it is no unassigned number of the user's location.",
                        place -> place.numberAt("elsewhere"),
                        place -> place.numberAt("office")),
                of(
                        PlacementRule.NUMBER_FREE,
                        "The phone number " + NUMBER
                                + " is not available: it is no unassigned number of the user's location.",
                        place -> place.numberAt("elsewhere").reached("office", null, "+14085550101"),
                        place -> place.numberAt("elsewhere").reached("office", null, NUMBER.value())),
                of(
                        PlacementRule.NUMBER_CAN_BE_ACTIVE,
                        "The phone number " + NUMBER + " is inactive, and its assignment cannot activate it with the"
                                + " location's PSTN connection.",
                        place -> place.inactiveNumber(CarrierKind.CISCO_PSTN),
                        place -> place.inactiveNumber(CarrierKind.PREMISES)),
                of(
                        PlacementRule.USER_IS_REACHED,
                        "User should have either phone number or extension.",
                        place -> place.withoutExtension().reached("office", "2000", null),
                        place -> place.withoutExtension().reached("office", "2000", NUMBER.value())),
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

        private Optional<Location> location = Optional.of(LicenseFixture.limited(5));
        private Optional<InventoryNumber> number = Optional.empty();
        private Change<Extension> told = Change.set(new Extension("2000"));
        private Change<PhoneNumber.Written> written = Change.keep();
        private Optional<CarrierKind> carrier = Optional.empty();
        private Optional<Subscriber> today = Optional.empty();
        private int users;
        private Optional<NumberOwner> extensionOwner = Optional.empty();
        private Optional<AccountConflict> conflict = Optional.empty();

        Place location(Optional<Location> found) {
            location = found;
            return this;
        }

        Place callsFrom(String here) {
            return reached(here, "2001", null);
        }

        Place reached(String from, String dialled, String owned) {
            today = Optional.of(LicenseFixture.mia(
                    new LocationId(from),
                    Lines.of(
                            Optional.ofNullable(dialled).map(Extension::new),
                            Optional.ofNullable(owned).map(PhoneNumber::new))));
            return this;
        }

        Place users(int there) {
            users = there;
            return this;
        }

        Place extension(String wanted) {
            told = Change.set(new Extension(wanted));
            return this;
        }

        Place withoutExtension() {
            told = Change.remove();
            return this;
        }

        Place writing(String text) {
            written = Change.set(new PhoneNumber.Written(text));
            return this;
        }

        Place inactiveNumber(CarrierKind connected) {
            carrier = Optional.of(connected);
            return numberAt("office").inactive();
        }

        private Place inactive() {
            number = number.map(active -> active.inState(NumberState.INACTIVE));
            return this;
        }

        Place extensionOf(String owner) {
            extensionOwner = Optional.of(new NumberOwner.Feature(new FeatureId(owner), owner, FeatureType.HUNT_GROUP));
            return this;
        }

        Place numberAt(String where) {
            number = Optional.of(LicenseFixture.free(NUMBER, new LocationId(where)));
            return writing(NUMBER.value());
        }

        Place conflicting() {
            CarrierAccount account = new CarrierAccount(new Email("mia@example.com"), new CarrierId("carrier"));
            conflict = Optional.of(new AccountConflict(account, "https://carrier.example/users"));
            return this;
        }

        Placement facts() {
            CallingProperties properties =
                    new CallingProperties(Optional.of(LicenseFixture.OFFICE.id()), written, told);
            return new Placement(properties, location, number, carrier, today, users, extensionOwner, conflict);
        }
    }
}
