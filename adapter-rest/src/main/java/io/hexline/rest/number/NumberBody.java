package io.hexline.rest.number;

import io.hexline.application.number.ListNumbers.NumberView;
import io.hexline.application.store.NumberUse;
import io.hexline.domain.location.CallingProfile;
import io.hexline.domain.location.Location;
import io.hexline.domain.number.InventoryNumber;
import io.hexline.domain.number.InventoryNumber.NumberOwner;
import io.hexline.domain.number.InventoryNumber.NumberStanding.MobileContract;
import io.hexline.domain.number.InventoryNumber.NumberState;
import io.hexline.domain.number.InventoryNumber.NumberType;
import io.hexline.domain.user.Person.PersonName;
import io.hexline.domain.value.Extension;
import io.hexline.rest.id.WireId;
import java.util.Optional;

/**
 * A number, or an extension without number, on the wire.
 *
 * @param esn prefix and extension, where there are both
 */
record NumberBody(
        String phoneNumber,
        String extension,
        String routingPrefix,
        String esn,
        String state,
        String phoneNumberType,
        boolean mainNumber,
        String includedTelephonyTypes,
        String mobileNetwork,
        String routingProfile,
        boolean tollFreeNumber,
        boolean isServiceNumber,
        Place location,
        Owner owner) {

    /** The location of a number. */
    record Place(String id, String name) {}

    /** Who has a number; things have a last name only. */
    record Owner(String id, String type, String firstName, String lastName) {

        static Owner of(NumberView view, NumberOwner owner) {
            Optional<PersonName> name = view.person().map(person -> person.name());
            return new Owner(
                    WireId.of(owner),
                    OwnerTypes.text(owner),
                    name.flatMap(PersonName::first).orElse(null),
                    name.map(known -> known.last().orElse(known.display())).orElseGet(owner::displayName));
        }
    }

    static NumberBody of(NumberView view) {
        NumberUse use = view.use();
        Optional<InventoryNumber> number = use.number();
        Optional<CallingProfile> calling = view.location().flatMap(Location::calling);
        Optional<String> prefix = calling.flatMap(profile -> profile.settings().routingPrefix());
        Optional<String> extension = use.extension().map(Extension::value);
        boolean mobile =
                number.filter(known -> known.type() == NumberType.MOBILE).isPresent();
        return new NumberBody(
                number.map(known -> known.number().value()).orElse(null),
                extension.orElse(null),
                prefix.orElse(null),
                prefix.flatMap(before -> extension.map(before::concat)).orElse(null),
                number.map(InventoryNumber::state).orElse(NumberState.ACTIVE).name(),
                use.part().name(),
                number.filter(known -> isMain(known, calling)).isPresent(),
                mobile ? "MOBILE_NUMBER" : "PSTN_NUMBER",
                number.flatMap(NumberBody::mobileNetwork).orElse(null),
                mobile
                        ? calling.flatMap(profile -> profile.dialPlan().routingProfile())
                                .orElse(null)
                        : null,
                number.filter(known -> known.type() == NumberType.TOLL_FREE).isPresent(),
                false,
                view.location()
                        .map(place -> new Place(WireId.text(place.id()), place.name()))
                        .orElse(null),
                use.owner().map(owner -> Owner.of(view, owner)).orElse(null));
    }

    private static Optional<String> mobileNetwork(InventoryNumber number) {
        return number.standing().mobileContract().map(MobileContract::network);
    }

    private static boolean isMain(InventoryNumber number, Optional<CallingProfile> calling) {
        return calling.map(CallingProfile::numbers)
                .flatMap(numbers -> numbers.callingLineId().or(numbers::main))
                .equals(Optional.of(number.number()));
    }
}
