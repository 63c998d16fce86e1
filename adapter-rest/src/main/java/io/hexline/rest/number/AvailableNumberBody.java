package io.hexline.rest.number;

import static io.hexline.application.number.NumberPurpose.CALLBACK;
import static io.hexline.application.number.NumberPurpose.CALLER_ID;
import static io.hexline.application.number.NumberPurpose.CHARGE;
import static io.hexline.application.number.NumberPurpose.FORWARDING;
import static io.hexline.application.number.NumberPurpose.PRIMARY;
import static io.hexline.application.number.NumberPurpose.SECONDARY;

import io.hexline.application.number.ListNumbers.NumberView;
import io.hexline.application.number.NumberPurpose;
import io.hexline.domain.number.InventoryNumber.NumberOwner;
import io.hexline.domain.user.Person.PersonName;
import io.hexline.rest.id.WireId;
import io.hexline.rest.number.NumberBody.Place;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * A number that can be used for something, on the wire; each list has properties of its own.
 *
 * @param tollFreeNumber null in lists without toll-free numbers
 */
record AvailableNumberBody(
        String phoneNumber,
        String extension,
        String state,
        boolean isMainNumber,
        Boolean tollFreeNumber,
        String telephonyType,
        String mobileNetwork,
        String routingProfile,
        boolean isServiceNumber,
        Place location,
        Owner owner) {

    private static final Set<NumberPurpose> WITH_EXTENSION = EnumSet.of(FORWARDING, CALLBACK);
    private static final Set<NumberPurpose> WITHOUT_TOLL_FREE = EnumSet.of(PRIMARY, SECONDARY);
    private static final Set<NumberPurpose> WITHOUT_TELEPHONY_TYPE = EnumSet.of(CHARGE, CALLER_ID);

    /** Who has a number; things have a display name. */
    record Owner(String id, String type, String firstName, String lastName, String displayName) {

        static Owner of(NumberView view, NumberOwner owner) {
            Optional<PersonName> name = view.person().map(person -> person.name());
            return new Owner(
                    WireId.of(owner),
                    OwnerTypes.text(owner),
                    name.flatMap(PersonName::first).orElse(null),
                    name.map(known -> known.last().orElse(known.display())).orElse(null),
                    name.isPresent() ? null : owner.displayName());
        }
    }

    static AvailableNumberBody of(NumberView view, NumberPurpose purpose) {
        NumberBody whole = NumberBody.of(view);
        return new AvailableNumberBody(
                whole.phoneNumber(),
                WITH_EXTENSION.contains(purpose) ? whole.extension() : null,
                whole.state(),
                whole.mainNumber(),
                WITHOUT_TOLL_FREE.contains(purpose) ? null : whole.tollFreeNumber(),
                WITHOUT_TELEPHONY_TYPE.contains(purpose) ? null : whole.includedTelephonyTypes(),
                whole.mobileNetwork(),
                whole.routingProfile(),
                whole.isServiceNumber(),
                purpose == CALLER_ID ? whole.location() : null,
                view.use().owner().map(owner -> Owner.of(view, owner)).orElse(null));
    }
}
