package io.hexline.rest.number;

import io.hexline.application.store.NumberFilter;
import io.hexline.application.store.NumberFilter.OwnerFilter;
import io.hexline.application.store.NumberMatch;
import io.hexline.application.store.NumberUse;
import io.hexline.domain.number.InventoryNumber.NumberState;
import io.hexline.domain.number.InventoryNumber.NumberType;
import io.hexline.domain.value.Extension;
import io.hexline.domain.value.Id.LocationId;
import io.hexline.domain.value.Id.OrgId;
import io.hexline.domain.value.Id.PersonId;
import io.hexline.rest.call.Operation.Call;
import io.hexline.rest.id.WireId;
import io.hexline.rest.problem.Problem;
import io.vavr.control.Either;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The parameters of a list of numbers. */
final class NumberQuery {

    private static final Map<String, NumberUse.Part> PARTS =
            Map.of("PRIMARY", NumberUse.Part.PRIMARY, "ALTERNATE", NumberUse.Part.ALTERNATE, "FAX", NumberUse.Part.FAX);
    private static final Map<String, Boolean> NUMBER_TYPES = Map.of("NUMBER", true, "EXTENSION", false);
    private static final Map<String, NumberState> STATES =
            Map.of("ACTIVE", NumberState.ACTIVE, "INACTIVE", NumberState.INACTIVE);
    private static final Map<String, Set<NumberType>> TELEPHONY = Map.of(
            "PSTN_NUMBER",
            Set.of(NumberType.GEOGRAPHIC, NumberType.TOLL_FREE),
            "MOBILE_NUMBER",
            Set.of(NumberType.MOBILE));

    private final Call call;

    private NumberQuery(Call call) {
        this.call = call;
    }

    /** The filter; empty where nothing at all can fit it. */
    static Either<Problem, Optional<NumberFilter>> read(Call call, OrgId org) {
        return new NumberQuery(call).read(org);
    }

    private Either<Problem, Optional<NumberFilter>> read(OrgId org) {
        return call.inQuery("locationId", text -> WireId.LOCATION.read(text, LocationId::parse))
                .flatMap(location -> call.inQuery("extension", Extension::parse)
                        .flatMap(extension -> call.inQuery("ownerId", text -> WireId.readUser(text, PersonId::parse))
                                .flatMap(owner -> combinable()
                                        .map(fine -> new NumberFilter(
                                                org,
                                                call.authorization().locations(org),
                                                location,
                                                call.text("phoneNumber")
                                                        .map(NumberQuery::digits)
                                                        .map(NumberMatch::containing),
                                                extension,
                                                call.truth("available"),
                                                choice("numberType", NUMBER_TYPES),
                                                choice("phoneNumberType", PARTS),
                                                choice("state", STATES),
                                                types(),
                                                new OwnerFilter(
                                                        owner.map(id -> id),
                                                        call.text("ownerName")
                                                                .map(name -> name.toLowerCase(Locale.ROOT)),
                                                        OwnerTypes.kind(call.text("ownerType"))))))))
                .map(filter -> Optional.of(filter).filter(some -> isPossible()));
    }

    /** What the documentation says that "cannot be used along with" something else. */
    private Either<Problem, Boolean> combinable() {
        boolean extensionsOnly = "EXTENSION".equals(call.text("numberType").orElse(""));
        if (call.flag("available") && call.text("ownerType").isPresent()) {
            return Either.left(Problem.invalid("available=true cannot be used along with ownerType."));
        }
        return extensionsOnly
                        && (call.text("available").isPresent()
                                || call.text("state").isPresent())
                ? Either.left(Problem.invalid("available and state cannot be used along with numberType=EXTENSION."))
                : Either.right(true);
    }

    private boolean isPossible() {
        boolean known = isKnown("phoneNumberType", PARTS)
                && isKnown("state", STATES)
                && call.text("ownerType")
                        .filter(type -> !OwnerTypes.isKnown(type))
                        .isEmpty()
                && call.text("phoneNumber")
                        .filter(text -> digits(text).isEmpty())
                        .isEmpty();
        return known && !call.flag("serviceNumber") && !call.flag("restrictedNonGeoNumbers");
    }

    private boolean isKnown(String name, Map<String, ?> values) {
        return call.text(name).filter(text -> !values.containsKey(text)).isEmpty();
    }

    private <T> Optional<T> choice(String name, Map<String, T> values) {
        return call.text(name).map(values::get);
    }

    private Set<NumberType> types() {
        Set<NumberType> types = EnumSet.noneOf(NumberType.class);
        if (call.flag("tollFreeNumbers")) {
            types.add(NumberType.TOLL_FREE);
        }
        for (String telephony : call.texts("includedTelephonyTypes")) {
            types.addAll(TELEPHONY.get(telephony));
        }
        return types;
    }

    private static String digits(String text) {
        return text.replaceAll("[^0-9]", "");
    }
}
