package io.hexline.rest.location;

import io.hexline.application.location.CreateLocation.CreateLocationCommand;
import io.hexline.application.location.UpdateLocation.UpdateLocationCommand;
import io.hexline.domain.location.Premises;
import io.hexline.domain.location.Premises.StreetAddress;
import io.hexline.domain.value.Change;
import io.hexline.domain.value.Id.LocationId;
import io.hexline.domain.value.Id.OrgId;
import io.hexline.domain.value.Region;
import io.hexline.domain.value.Syntax.Malformed;
import io.hexline.rest.json.Fields;
import io.vavr.control.Either;
import java.util.Optional;

/** The fields of a location, in the bodies of several operations. */
final class LocationFields {

    private static final int LONGEST_NAME = 256;

    private static final String LATITUDE = "latitude";
    private static final String LONGITUDE = "longitude";
    private static final int POLE = 90;
    private static final int DATE_LINE = 180;

    private LocationFields() {}

    /** Empty only where there are mistakes. */
    static Optional<CreateLocationCommand> create(Fields written, OrgId org) {
        Fields body = withDegrees(written);
        Optional<String> name = body.required("name", LocationFields::name);
        Optional<String> timeZone = body.required("timeZone", Either::right);
        Optional<String> preferred = body.required("preferredLanguage", Either::right);
        Optional<String> announcement = body.filled("announcementLanguage");
        Optional<Fields> address = body.requiredObject("address");
        Optional<Region> region = address.flatMap(LocationFields::completeRegion);
        return name.flatMap(called -> region.map(where -> new CreateLocationCommand(
                org,
                called,
                where,
                new Premises(
                        street(address.orElseThrow()),
                        timeZone,
                        preferred,
                        announcement,
                        body.value(LATITUDE, LocationFields::latitude),
                        body.value(LONGITUDE, LocationFields::longitude),
                        body.prose("notes")))));
    }

    /** The announcement language, of a body that repeats what a location must have; nothing else in it is looked at. */
    static Optional<String> announcementLanguage(Fields body) {
        body.required("name", LocationFields::name);
        body.required("timeZone", Either::right);
        body.required("preferredLanguage", Either::right);
        Optional<String> language = body.required("announcementLanguage", Either::right);
        return body.requiredObject("address")
                .flatMap(LocationFields::completeRegion)
                .flatMap(complete -> language);
    }

    /** What an update changes; the address as a whole. */
    static UpdateLocationCommand update(Fields written, OrgId org, LocationId location) {
        Fields body = withDegrees(written);
        Optional<Fields> address = body.object("address");
        return new UpdateLocationCommand(
                org,
                location,
                body.value("name", LocationFields::name),
                address.flatMap(LocationFields::region),
                address.map(LocationFields::street),
                body.filled("timeZone"),
                body.filled("preferredLanguage"),
                latitude(body),
                longitude(body),
                notes(body));
    }

    /** Clients write degrees as numbers, too. */
    static Fields withDegrees(Fields body) {
        return body.withTextsOf(LATITUDE, LONGITUDE);
    }

    static Change<String> latitude(Fields body) {
        return body.changeOrNull(LATITUDE, LocationFields::latitude);
    }

    static Change<String> longitude(Fields body) {
        return body.changeOrNull(LONGITUDE, LocationFields::longitude);
    }

    /** Several lines, perhaps. */
    static Change<String> notes(Fields body) {
        return body.isEmpty("notes")
                ? Change.remove()
                : body.prose("notes").map(Change::set).orElseGet(Change::keep);
    }

    /** The documentation requires all of an address but its second line. */
    private static Optional<Region> completeRegion(Fields address) {
        address.required("address1", Either::right);
        address.required("city", Either::right);
        Optional<String> state = address.required("state", Either::right);
        address.required("postalCode", Either::right);
        return address.required("country", LocationFields::country).map(country -> new Region(country, state));
    }

    private static StreetAddress street(Fields address) {
        return new StreetAddress(
                address.filled("address1"),
                address.filled("address2"),
                address.filled("city"),
                address.filled("postalCode"));
    }

    private static Optional<Region> region(Fields address) {
        return address.value("country", LocationFields::country)
                .map(country -> new Region(country, address.filled("state")));
    }

    static Either<Malformed, String> name(String text) {
        return text.length() <= LONGEST_NAME
                ? Either.right(text)
                : Either.left(new Malformed("name of a location", text, "at most " + LONGEST_NAME + " characters"));
    }

    private static Either<Malformed, String> latitude(String text) {
        return degrees(LATITUDE, text, POLE);
    }

    private static Either<Malformed, String> longitude(String text) {
        return degrees(LONGITUDE, text, DATE_LINE);
    }

    private static Either<Malformed, String> degrees(String what, String text, int most) {
        return text.matches("-?[0-9]{1,3}([.][0-9]{1,20})?") && Math.abs(Double.parseDouble(text)) <= most
                ? Either.right(text)
                : Either.left(new Malformed(what, text, "degrees from -" + most + " to " + most));
    }

    static Either<Malformed, String> country(String text) {
        return text.matches("[A-Z]{2}")
                ? Either.right(text)
                : Either.left(new Malformed("country", text, "two capital letters (ISO 3166-1)"));
    }
}
